package dev.kith.crm.interaction;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;

/** Somebody who took part in an interaction. */
public sealed interface Participant {
    /**
     * A customer.
     *
     * @param id whose file
     */
    record OfCustomer(CustomerId id) implements Participant {}

    /**
     * An employee.
     *
     * @param id the host's own id
     */
    record OfEmployee(EmployeeId id) implements Participant {}

    /**
     * Somebody else, such as a customer's lawyer.
     *
     * @param name how the person is called
     */
    record Other(String name) implements Participant {
        /**
         * Brings the name into its one form.
         *
         * @param name how the person is called
         */
        public Other {
            name = Text.line(name)
                    .orElseThrow(() -> new InvalidValueException("a participant", Violation.of("name.missing")));
        }

        @Override
        public String toString() {
            return "Other[***]";
        }
    }
}
