package dev.kith.crm.exchange;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What is to be done with one row.
 *
 * @param outcome as it is told
 * @param write does it, inside a unit, and gives the id of what it was done to
 */
record Step(RowOutcome outcome, Supplier<Optional<UUID>> write) {
    static Step none(RowOutcome outcome) {
        return new Step(outcome, Optional::empty);
    }

    static <T> Step of(Incoming<T> row, Intake<T> intake) {
        return row.told()
                .map(told -> intake.decide(row.line(), told))
                .orElseGet(() -> none(new RowOutcome.Rejected(row.line(), row.refused())));
    }

    @Override
    public String toString() {
        return "Step[" + outcome + "]";
    }
}
