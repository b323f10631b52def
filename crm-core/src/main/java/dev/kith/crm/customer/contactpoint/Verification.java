package dev.kith.crm.customer.contactpoint;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * When, by whom and how it was found out that a contact point is right.
 *
 * @param at when, UTC, cut to microseconds
 * @param by which employee; empty if the customer or an engine did it
 * @param how such as {@code called back}, in one line
 */
public record Verification(Instant at, Optional<EmployeeId> by, String how) {
    /**
     * Brings time and text into their one form.
     *
     * @param at when, UTC, cut to microseconds
     * @param by which employee; empty if the customer or an engine did it
     * @param how such as {@code called back}, in one line
     */
    public Verification {
        at = Instants.checked(at);
        how = Text.line(how)
                .orElseThrow(() -> new InvalidValueException(
                        "a verification", Violation.of("line.missing").in("how")));
    }

    @Override
    public String toString() {
        return "Verification[***]";
    }
}
