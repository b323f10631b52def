package dev.kith.examples.faults;

/** Where due work can be stopped: behind each step that leads from the plan to the end. */
enum FailPoint {
    /** The items are in the agenda; their unit is not committed. */
    PLANNED,
    /** An item is claimed. */
    CLAIMED,
    /** The provider has said that it has got it. */
    HANDED_OVER,
    /** The item is removed from the agenda. */
    REMOVED,
    /** All is done, the next is the commit. */
    COMMITTING,
    /** The commit is done; who asked for it has not been told. */
    COMMITTED,
    /** An item that failed is put off; its unit is not committed. */
    PUT_OFF
}
