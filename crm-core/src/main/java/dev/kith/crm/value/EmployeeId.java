package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;

/**
 * Names an employee as the host's own login does. Kith has no users of its own.
 *
 * @param value the host's id: one line, as given, compared exactly
 */
public record EmployeeId(String value) {
    /**
     * Refuses blank ids and puts the line into its one form.
     *
     * @param value the host's id: one line, as given, compared exactly
     */
    public EmployeeId {
        value = Text.line(value)
                .orElseThrow(() -> new InvalidValueException("an employee id", Violation.of("line.missing")));
    }

    @Override
    public String toString() {
        return "EmployeeId[***]";
    }
}
