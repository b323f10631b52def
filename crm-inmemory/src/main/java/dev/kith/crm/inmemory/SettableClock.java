package dev.kith.crm.inmemory;

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
        if (instant.isBefore(now)) {
            throw new IllegalUseException("a clock does not go backwards by itself; use turnBack if that is meant");
        }
        now = instant;
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
