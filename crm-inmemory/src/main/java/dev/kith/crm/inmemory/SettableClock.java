package dev.kith.crm.inmemory;

import dev.kith.crm.Crm;
import dev.kith.crm.failure.IllegalUseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. Goes backwards only where that is asked for by name. Thread-safe. */
public final class SettableClock implements InstantSource {
    private volatile Instant now;

    private SettableClock(Instant start) {
        now = start;
    }

    /**
     * Makes a clock.
     *
     * @param start what it shows first
     * @return the clock
     */
    public static SettableClock at(Instant start) {
        return new SettableClock(start);
    }

    /**
     * Makes a clock.
     *
     * @param start what it shows first, as {@code 2026-03-01T09:00:00Z}
     * @return the clock
     */
    public static SettableClock at(String start) {
        return at(Instant.parse(start));
    }

    @Override
    public Instant instant() {
        return now;
    }

    /**
     * Moves the clock forward.
     *
     * @param step how far; not negative
     */
    public synchronized void advance(Duration step) {
        set(now.plus(step));
    }

    /**
     * Moves the clock forward to an instant.
     *
     * @param instant not before what the clock shows
     */
    public synchronized void set(Instant instant) {
        now = forward(instant);
    }

    private Instant forward(Instant instant) {
        if (instant.isBefore(now)) {
            throw new IllegalUseException("a clock does not go backwards by itself; use turnBack if that is meant");
        }
        return instant;
    }

    /**
     * Moves the clock forward to an instant and stops at each on the way at which something falls due: what is due there is done, at
     * the time that it was meant for. What fails is tried again on the way, as in real life.
     *
     * @param target not before what the clock shows
     * @param crm whose work is done; built with this clock, no unit open on this thread
     * @throws IllegalUseException if the target lies in the past, or others are at work that is due
     */
    public void advanceTo(Instant target, Crm crm) {
        var end = forward(target);
        for (var next = crm.nextDue(); next.isPresent() && !next.get().isAfter(end); next = crm.nextDue()) {
            if (next.get().isAfter(now)) {
                set(next.get());
            }
            var report = crm.runDue(Integer.MAX_VALUE);
            if (report.done() + report.failed() == 0) {
                throw new IllegalUseException(
                        "what is due at " + now + " is not done here; is this clock the one that the Crm was"
                                + " built with, and does nobody else run due work?");
            }
        }
        set(end);
    }

    /**
     * Turns the clock to any instant, as a corrected system clock does.
     *
     * @param instant any
     */
    public synchronized void turnBack(Instant instant) {
        now = instant;
    }

    @Override
    public String toString() {
        return "SettableClock[" + now + "]";
    }
}
