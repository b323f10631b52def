package dev.kith.crm.employee;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.time.LocalDate;

/**
 * Days on which an employee is not there, in the employee's zone.
 *
 * @param first the first day
 * @param last the last day; not before the first
 */
public record Absence(LocalDate first, LocalDate last) {
    /**
     * Refuses an absence that ends before it begins.
     *
     * @param first the first day
     * @param last the last day; not before the first
     */
    public Absence {
        if (last.isBefore(first)) {
            throw new InvalidValueException("an absence", Violation.of("absence.reversed"));
        }
    }

    /**
     * Tells whether a day belongs to it.
     *
     * @param day any day
     * @return whether the employee is away on it
     */
    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public String toString() {
        return "Absence[***]";
    }
}
