package dev.kith.crm.interaction;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells when an interaction took place, as far as it is said.
 *
 * @param planned for when it had been agreed
 * @param happened when it began; the time of the call, if nothing is said
 * @param duration how long it took
 */
public record RawTiming(Optional<Instant> planned, Optional<Instant> happened, Optional<Duration> duration) {
    /** It takes place now. */
    public static final RawTiming NOW = new RawTiming(Optional.empty(), Optional.empty(), Optional.empty());

    RawTiming planned(Instant instant) {
        return new RawTiming(Optional.of(instant), happened, duration);
    }

    RawTiming at(Instant instant) {
        return new RawTiming(planned, Optional.of(instant), duration);
    }

    RawTiming lasting(Duration length) {
        return new RawTiming(planned, happened, Optional.of(length));
    }

    @Override
    public String toString() {
        return "RawTiming[***]";
    }
}
