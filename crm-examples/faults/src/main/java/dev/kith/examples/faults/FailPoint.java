package dev.kith.examples.faults;

/** Where due work and deliveries can be stopped: behind each step that leads from the plan to the end. */
enum FailPoint {
    /** The items are in the agenda; their unit is not committed. */
    PLANNED,
    /** An item is claimed. */
    CLAIMED,
    /** The item is removed from the agenda. */
    REMOVED,
    /** The deliveries of an event are in the outbox; their unit is not committed. */
    ADDED,
    /** Deliveries are claimed, with a lease; the unit is not committed. */
    LEASED,
    /** Deliveries that were made are removed from the outbox; the unit is not committed. */
    COMPLETED,
    /** A delivery is given up; the unit is not committed. */
    BURIED,
    /** Deliveries that were not tried are given back; the unit is not committed. */
    RELEASED,
    /** The provider has said that it has got it. */
    HANDED_OVER,
    /** All is done, the next is the commit. */
    COMMITTING,
    /** The commit is done; who asked for it has not been told. */
    COMMITTED,
    /** What failed is put off; the unit is not committed. */
    PUT_OFF
}
