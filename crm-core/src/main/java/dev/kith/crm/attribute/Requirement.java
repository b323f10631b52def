package dev.kith.crm.attribute;

import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.value.Codes;
import java.util.Optional;
import java.util.Set;

/**
 * Where a value of an attribute must be there. Immutable.
 *
 * @param always whether it is required in any case
 * @param stages the stages in which it is
 */
public record Requirement(boolean always, Set<String> stages) {
    static final Requirement NEVER = new Requirement(false, Set.of());

    /**
     * Copies the stages.
     *
     * @param always whether it is required in any case
     * @param stages the stages in which it is
     */
    public Requirement {
        stages = Set.copyOf(stages);
        stages.stream().filter(stage -> !Codes.wellFormed(stage)).forEach(stage -> {
            throw new IllegalUseException(stage + " is no code of a stage; codes are like active");
        });
    }

    boolean in(Optional<String> stage) {
        return always || stage.filter(stages::contains).isPresent();
    }
}
