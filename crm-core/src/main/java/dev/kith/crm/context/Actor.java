package dev.kith.crm.context;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;

/** Who acts. Immutable. */
public sealed interface Actor {
    /**
     * Somebody who works for the company.
     *
     * @param id the host's own id of the person
     */
    record Employee(EmployeeId id) implements Actor {}

    /**
     * A customer who serves himself.
     *
     * @param id the customer
     */
    record Self(CustomerId id) implements Actor {}

    /**
     * A part of the host or of Kith that acts by itself.
     *
     * @param part its name, such as {@code import}
     */
    record Engine(String part) implements Actor {
        /**
         * Refuses blank names and puts the line into its one form.
         *
         * @param part its name, such as {@code import}
         */
        public Engine {
            part = Text.line(part)
                    .orElseThrow(
                            () -> new InvalidValueException("the name of an engine", Violation.of("line.missing")));
        }
    }

    /**
     * Names an employee.
     *
     * @param id the host's own id of the person
     * @return the actor
     */
    static Actor employee(String id) {
        return new Employee(new EmployeeId(id));
    }

    /**
     * Names an engine.
     *
     * @param part its name
     * @return the actor
     */
    static Actor engine(String part) {
        return new Engine(part);
    }
}
