package dev.kith.crm.task;

import dev.kith.crm.value.Instants;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When something is to be done: at an instant, or in the course of a day. Immutable. */
public sealed interface Due {
    /** {@return from when on it is due: the instant, or the beginning of the day} */
    Instant begins();

    /** {@return from when on it is overdue: the instant, or the end of the day} */
    Instant passes();

    /**
     * Finds the instant that lies before it. A day counts from its beginning, and by its zone's clock: a day and a half before a day is
     * noon of the second day before it, also where the clock changes in between.
     *
     * @param lead how long before; negative for afterwards
     * @return the instant
     * @throws dev.kith.crm.failure.InvalidValueException if it lies outside the years 1000 to 9999 of UTC
     */
    Instant before(Duration lead);

    /**
     * At an instant.
     *
     * @param instant UTC, cut to microseconds
     */
    record At(Instant instant) implements Due {
        /**
         * Cuts the instant to microseconds.
         *
         * @param instant any instant of the years 1000 to 9999
         */
        public At {
            instant = Instants.checked(instant);
        }

        @Override
        public Instant begins() {
            return instant;
        }

        @Override
        public Instant passes() {
            return instant;
        }

        @Override
        public Instant before(Duration lead) {
            return Instants.checked(instant.minus(lead));
        }

        @Override
        public String toString() {
            return "At[***]";
        }
    }

    /**
     * In the course of a day.
     *
     * @param day the day
     * @param zone where it is that day
     */
    record On(LocalDate day, ZoneId zone) implements Due {
        /**
         * Refuses days that no store keeps.
         *
         * @param day the day, of the years 1000 to 9999 also at its ends in UTC
         * @param zone where it is that day
         */
        public On {
            Instants.at(day, LocalTime.MIDNIGHT, zone);
            Instants.at(day.plusDays(1), LocalTime.MIDNIGHT, zone);
        }

        @Override
        public Instant begins() {
            return Instants.at(day, LocalTime.MIDNIGHT, zone);
        }

        @Override
        public Instant passes() {
            return Instants.at(day.plusDays(1), LocalTime.MIDNIGHT, zone);
        }

        @Override
        public Instant before(Duration lead) {
            var local = day.atStartOfDay().minus(lead);
            return Instants.at(local.toLocalDate(), local.toLocalTime(), zone);
        }

        @Override
        public String toString() {
            return "On[***]";
        }
    }

    /**
     * When something is to be done, in raw form.
     *
     * @param at at an instant
     * @param on in the course of a day
     * @param zone where it is that day; the tenant's zone, if nothing is said
     */
    record Raw(Optional<Instant> at, Optional<LocalDate> on, Optional<ZoneId> zone) {
        static final Raw NEVER = new Raw(Optional.empty(), Optional.empty(), Optional.empty());

        @Override
        public String toString() {
            return "Raw[***]";
        }
    }
}
