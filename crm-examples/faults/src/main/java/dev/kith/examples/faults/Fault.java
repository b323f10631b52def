package dev.kith.examples.faults;

/** Something that goes wrong again and again, while work is done that must not be lost. */
@FunctionalInterface
interface Fault {
    /** How many deliveries a thread has in hand at most: one batch. */
    int BATCH = 50;

    /**
     * Lets it go wrong.
     *
     * @param ground an empty database with our tables
     * @param size how often
     * @return what was found
     * @throws Exception if the fault itself could not be made
     */
    Verdict run(Ground ground, Size size) throws Exception;
}
