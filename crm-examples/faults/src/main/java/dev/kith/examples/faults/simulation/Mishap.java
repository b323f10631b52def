package dev.kith.examples.faults.simulation;

/** What can go wrong. */
enum Mishap {
    /** The process dies before it asks the store. */
    CRASH_BEFORE_UNIT(400),
    /** The process dies with a unit open. */
    CRASH_IN_UNIT(400),
    /** The process dies when the commit is done. */
    CRASH_AFTER_COMMIT(400),
    /** The process dies in the listener, before it has told anybody. */
    CRASH_BEFORE_HAND_OVER(200),
    /** The process dies in the listener, when the receiver has it. */
    CRASH_AFTER_HAND_OVER(200),
    /** The store refuses to work. */
    STORE_ERROR(200),
    /** The unit loses a race, and is tried again. */
    LOST_RACE(10_000),
    /** The commit is done, and its answer is lost. */
    LOST_ANSWER(200),
    /** The process stands still before it asks the store, and others go on. */
    PAUSE_BEFORE_UNIT(200),
    /** The process stands still with a unit open. */
    PAUSE_IN_UNIT(200),
    /** The process stands still when the commit is done, and others go on. */
    PAUSE_AFTER_COMMIT(200),
    /** The process stands still in the listener, and others go on. */
    PAUSE_IN_LISTENER(100),
    /** The clock of a process is set, by up to two hours to either side. */
    SKEW(50),
    /** The listener fails. */
    FAILURE(20),
    /** The receiver refuses for good. */
    REFUSAL(300);

    private final int oneIn;

    Mishap(int oneIn) {
        this.oneIn = oneIn;
    }

    /** How seldom it happens: once in so many chances. */
    int oneIn() {
        return oneIn;
    }
}
