package dev.kith.crm.exchange;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.value.Version;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What is to be done with one row.
 *
 * @param outcome as it is told
 * @param write does it, inside a unit, once its intake is ready
 */
record Step(RowOutcome outcome, Supplier<Optional<Written>> write) {
    /**
     * What a row was done to.
     *
     * @param id its id
     * @param version the version in which the row has left it
     */
    record Written(UUID id, Version version) {}

    static Step none(RowOutcome outcome) {
        return new Step(outcome, Optional::empty);
    }

    static <T> Step of(Incoming<T> row, Intake<T> intake) {
        try {
            return row.told()
                    .map(told -> intake.decide(row.line(), told))
                    .orElseGet(() -> none(new RowOutcome.Rejected(row.line(), row.refused())));
        } catch (InvalidValueException refused) {
            return none(new RowOutcome.Rejected(row.line(), refused.violations()));
        }
    }

    @Override
    public String toString() {
        return "Step[" + outcome + "]";
    }
}
