package dev.kith.crm.sequence;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import java.util.List;
import java.util.Objects;

/**
 * What a sequence begins as. A host keeps it where it likes: a sequence copies the steps when it starts, so that another template later does
 * not change it. Immutable.
 *
 * <pre>{@code
 * static final SequenceTemplate ONBOARDING = SequenceTemplate.of("onboarding",
 *         Step.of(TaskKind.LETTER, "Send the welcome pack"),
 *         Step.call("Is everything set up?").after(Period.ofDays(7)),
 *         Step.call("First impressions").after(Period.ofMonths(1)).onlyIf(Customer.STAGE.is(Stage.ACTIVE)));
 * }</pre>
 *
 * @param name a code, which a vendor begins with a prefix of its own
 * @param steps 1 to {@link #MOST} steps; steps of the same day come in this order
 */
public record SequenceTemplate(String name, List<Step> steps) {
    /** How many steps at most. */
    public static final int MOST = 50;

    /**
     * Proves name and number.
     *
     * @param name a code
     * @param steps the steps
     * @throws InvalidValueException {@code code.syntax}, if the name is no code; {@code sequence.steps}, if there is none or are too many
     */
    public SequenceTemplate {
        Objects.requireNonNull(name, "name");
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        if (!Codes.wellFormed(name)) {
            throw new InvalidValueException(
                    "a template", Violation.of("code.syntax").in("name"));
        }
        if (steps.isEmpty() || steps.size() > MOST) {
            throw new InvalidValueException(
                    "a template", Violation.of("sequence.steps", MOST).in("steps"));
        }
    }

    /**
     * Makes a template.
     *
     * @param name a code
     * @param steps the steps
     * @return the template
     */
    public static SequenceTemplate of(String name, Step... steps) {
        return new SequenceTemplate(name, List.of(steps));
    }

    @Override
    public String toString() {
        return "SequenceTemplate[" + name + "]";
    }
}
