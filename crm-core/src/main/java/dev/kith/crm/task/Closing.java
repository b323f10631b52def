package dev.kith.crm.task;

import dev.kith.crm.context.Actor;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * How a task came to its end. Immutable.
 *
 * @param outcome whether it was done
 * @param at when that was said
 * @param by who said so
 * @param reason why, in one line; there is one for what was cancelled
 * @param interaction what was logged with it
 */
public record Closing(
        Outcome outcome, Instant at, Actor by, Optional<String> reason, Optional<InteractionId> interaction) {
    /** Whether it was done. */
    public enum Outcome {
        /** It was done. */
        DONE,
        /** It need not be done any more. */
        CANCELLED
    }

    /**
     * Puts the line into its one form.
     *
     * @param outcome whether it was done
     * @param at when that was said
     * @param by who said so
     * @param reason why, in one line
     * @param interaction what was logged with it
     */
    public Closing {
        at = Instants.checked(at);
        reason = reason.flatMap(Text::line);
    }

    @Override
    public String toString() {
        return "Closing[" + outcome + "]";
    }
}
