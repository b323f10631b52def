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
    /** Nowhere. */
    public static final Requirement NEVER = new Requirement(false, Set.of());

    /** In any case. */
    public static final Requirement ALWAYS = new Requirement(true, Set.of());

    /**
     * In some stages.
     *
     * @param stages codes, such as {@code active}
     * @return the requirement
     * @throws IllegalUseException if one of them is no code
     */
    public static Requirement inStages(String... stages) {
        return new Requirement(false, Set.of(stages));
    }

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

    /**
     * Tells whether a type knows stages at all.
     *
     * @param owner the type
     * @return whether it says more of its stage than that it has none
     */
    public static boolean hasStages(Class<?> owner) {
        try {
            return owner.getMethod("stageCode").getDeclaringClass() != Attributed.class;
        } catch (NoSuchMethodException none) {
            return false;
        }
    }

    boolean in(Optional<String> stage) {
        return always || stage.filter(stages::contains).isPresent();
    }
}
