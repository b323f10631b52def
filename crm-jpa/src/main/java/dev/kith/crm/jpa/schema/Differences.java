package dev.kith.crm.jpa.schema;

import dev.kith.crm.failure.MisconfiguredException;
import java.util.List;

/**
 * Tables that are there, but not as their scripts make them: those of another application, or changed by hand.
 *
 * @param problems each with what to do
 */
record Differences(List<String> problems) {
    static Differences of(Present present, List<Script> scripts) {
        return new Differences(scripts.stream()
                .flatMap(script -> script.steps().stream())
                .map(Step::made)
                .filter(Step.Table.class::isInstance)
                .map(Step.Table.class::cast)
                .filter(table -> !present.lacking(table).isEmpty())
                .map(table -> "the table " + table.name() + " has no column "
                        + String.join(", ", present.lacking(table))
                        + ", with which its script makes it; it is another application's, or was changed: choose another prefix, or"
                        + " restore it")
                .toList());
    }

    void refuse() {
        if (!problems.isEmpty()) {
            throw new MisconfiguredException("the storage", problems);
        }
    }
}
