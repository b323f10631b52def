package dev.kith.examples.faults;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * One fail point that is armed: the blow falls when it is reached for the so many-th time, and never again.
 *
 * @param point where
 * @param blow how
 * @param at at which time, from 1
 * @param reached how often so far
 */
record FailPoints(FailPoint point, Blow blow, int at, AtomicInteger reached) {

    static FailPoints armed(FailPoint point, Blow blow, int at) {
        return new FailPoints(point, blow, at, new AtomicInteger());
    }

    /** Nothing goes wrong. */
    static FailPoints none() {
        return armed(FailPoint.PLANNED, Blow.INTERRUPT, 0);
    }

    boolean armed() {
        return at > 0;
    }

    void reach(FailPoint now) {
        if (now == point && reached.incrementAndGet() == at) {
            blow.strike();
        }
    }

    boolean struck() {
        return reached.get() >= at;
    }
}
