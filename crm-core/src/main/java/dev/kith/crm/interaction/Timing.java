package dev.kith.crm.interaction;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.value.Instants;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When an interaction took place. All instants are UTC, cut to microseconds. Immutable.
 *
 * @param planned for when it had been agreed, which may be any time
 * @param happened when it began
 * @param recorded when it was logged; not before it happened
 * @param duration how long it took, cut to seconds; at most 366 days
 */
public record Timing(Optional<Instant> planned, Instant happened, Instant recorded, Optional<Duration> duration) {
    /**
     * Tells when an interaction took place, as far as it is said.
     *
     * @param planned for when it had been agreed
     * @param happened when it began; the time of the call, if nothing is said
     * @param duration how long it took
     */
    public record Raw(Optional<Instant> planned, Optional<Instant> happened, Optional<Duration> duration) {
        /** It takes place now. */
        public static final Raw NOW = new Raw(Optional.empty(), Optional.empty(), Optional.empty());

        static Raw of(Timing told) {
            return new Raw(told.planned, Optional.of(told.happened), told.duration);
        }

        Raw planned(Instant instant) {
            return new Raw(Optional.of(instant), happened, duration);
        }

        Raw at(Instant instant) {
            return new Raw(planned, Optional.of(instant), duration);
        }

        Raw lasting(Duration length) {
            return new Raw(planned, happened, Optional.of(length));
        }

        List<Violation> violations(Instant now) {
            return Timing.violations(planned, happened.orElse(now), now, duration);
        }

        Timing read(Instant now) {
            return new Timing(planned, happened.orElse(now), now, duration);
        }

        @Override
        public String toString() {
            return "Raw[***]";
        }
    }

    /** For when an interaction had been agreed. */
    public static final OrderedField<Interaction, Instant> PLANNED = OrderedField.of(
            Interaction.class,
            "planned",
            FieldType.INSTANT,
            entry -> entry.timing().planned());
    /** How long an interaction took, by whole seconds. */
    public static final OrderedField<Interaction, Duration> DURATION = OrderedField.of(
            Interaction.class,
            "duration",
            FieldType.WHOLE.as(Duration.class, Duration::toSeconds, Duration::ofSeconds),
            entry -> entry.timing().duration());

    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * Proves that only what has happened is told.
     *
     * @param planned for when it had been agreed, which may be any time
     * @param happened when it began
     * @param recorded when it was logged; not before it happened
     * @param duration how long it took, cut to seconds; at most 366 days
     */
    public Timing {
        var violations = violations(planned, happened, recorded, duration);
        if (!violations.isEmpty()) {
            throw new InvalidValueException("the timing of an interaction", violations);
        }
        planned = planned.map(Instants::checked);
        happened = Instants.checked(happened);
        recorded = Instants.checked(recorded);
        duration = duration.map(length -> length.truncatedTo(ChronoUnit.SECONDS));
    }

    private static List<Violation> violations(
            Optional<Instant> planned, Instant happened, Instant recorded, Optional<Duration> duration) {
        var violations = new ArrayList<Violation>();
        planned.ifPresent(at -> violations.addAll(outside("planned", at)));
        violations.addAll(outside("happened", happened));
        violations.addAll(outside("recorded", recorded));
        if (happened.truncatedTo(ChronoUnit.MICROS).isAfter(recorded)) {
            violations.add(Violation.of("interaction.in-the-future").in("happened"));
        }
        if (duration.filter(length -> length.isNegative() || length.compareTo(LONGEST) > 0)
                .isPresent()) {
            violations.add(
                    Violation.of("interaction.duration", LONGEST.toDays()).in("duration"));
        }
        return violations;
    }

    private static List<Violation> outside(String path, Instant instant) {
        try {
            Instants.checked(instant);
            return List.of();
        } catch (InvalidValueException refused) {
            return refused.violations().stream().map(one -> one.in(path)).toList();
        }
    }

    /**
     * Says for when it had been agreed.
     *
     * @param instant any time
     * @return the timing with it
     */
    public Timing planned(Instant instant) {
        return new Timing(Optional.of(instant), happened, recorded, duration);
    }

    /**
     * Says when it began.
     *
     * @param instant not after it was logged
     * @return the timing with it
     */
    public Timing at(Instant instant) {
        return new Timing(planned, instant, recorded, duration);
    }

    /**
     * Says how long it took.
     *
     * @param length at most 366 days
     * @return the timing with it
     */
    public Timing lasting(Duration length) {
        return new Timing(planned, happened, recorded, Optional.of(length));
    }

    @Override
    public String toString() {
        return "Timing[***]";
    }
}
