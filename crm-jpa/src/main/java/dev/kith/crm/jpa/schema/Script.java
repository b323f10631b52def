package dev.kith.crm.jpa.schema;

import java.util.List;

/**
 * A script, by the chosen names.
 *
 * @param name by which the history knows it
 * @param steps its statements, in their order
 */
record Script(String name, List<Step> steps) {
    /**
     * What is left to run of it.
     *
     * @param present what is there
     * @param noted whether all of it has run once: what a database does not tell of is then done
     */
    Script left(Present present, boolean noted) {
        return new Script(
                name,
                steps.stream()
                        .filter(step -> step.made() instanceof Step.Change ? !noted : !present.has(step.made()))
                        .toList());
    }
}
