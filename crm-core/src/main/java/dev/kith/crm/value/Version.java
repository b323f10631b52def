package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;

/**
 * Counts the changes of an aggregate.
 *
 * @param number 1 when it was added, one more after each change
 */
public record Version(long number) implements Comparable<Version> {
    /** The version of an aggregate that was just added. */
    public static final Version FIRST = new Version(1);

    /**
     * Refuses numbers below 1.
     *
     * @param number 1 when it was added, one more after each change
     */
    public Version {
        if (number < 1) {
            throw new InvalidValueException("a version", Violation.of("version.below-one"));
        }
    }

    /** {@return the version after one more change} */
    public Version next() {
        return new Version(number + 1);
    }

    @Override
    public int compareTo(Version other) {
        return Long.compare(number, other.number);
    }
}
