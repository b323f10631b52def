package dev.kith.crm.query;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.time.Duration;
import java.time.Instant;

/**
 * What a field is compared with: a value, or one that is reckoned from the time of the call, so that a stored rule can say
 * "90 days ago".
 *
 * @param <V> the values
 */
public sealed interface Operand<V> {
    /**
     * A value. Its {@code toString} hides it: it may be personal.
     *
     * @param value the value
     * @param <V> the values
     */
    record Literal<V>(V value) implements Operand<V> {
        @Override
        public V at(Instant now) {
            return value;
        }

        @Override
        public String toString() {
            return "?";
        }
    }

    /**
     * An instant so long before the call.
     *
     * @param length how long, at most 10,000 years of 365 days; negative lies after the call
     */
    record Ago(Duration length) implements Operand<Instant> {
        private static final Duration LONGEST = Duration.ofDays(3_650_000);

        /**
         * Refuses a length that leads out of every calendar.
         *
         * @param length how long, at most 10,000 years of 365 days; negative lies after the call
         */
        public Ago {
            if (length.compareTo(LONGEST) > 0 || length.compareTo(LONGEST.negated()) < 0) {
                throw new InvalidValueException("an operand", Violation.of("instant.range"));
            }
        }

        @Override
        public Instant at(Instant now) {
            return now.minus(length);
        }
    }

    /**
     * Takes a value.
     *
     * @param value the value
     * @param <V> the values
     * @return the operand
     */
    static <V> Operand<V> of(V value) {
        return new Literal<>(value);
    }

    /**
     * Counts back from the call, in days of 24 hours.
     *
     * @param days how many
     * @return the operand
     */
    static Operand<Instant> daysAgo(int days) {
        return new Ago(Duration.ofDays(days));
    }

    /**
     * Gives the value at a time.
     *
     * @param now the time of the call
     * @return the value
     */
    V at(Instant now);
}
