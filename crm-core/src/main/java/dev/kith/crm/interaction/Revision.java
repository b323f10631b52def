package dev.kith.crm.interaction;

import dev.kith.crm.context.Actor;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * One state of an interaction, and who brought it about, when and why. The log keeps all of them. Immutable.
 *
 * @param entry the state; that of a retraction is the one that was retracted
 * @param act what was done
 * @param at when
 * @param by who did it
 * @param reason why, as the actor said it
 */
public record Revision(Interaction entry, Act act, Instant at, Actor by, Optional<String> reason) {
    /** What was done. */
    public enum Act {
        /** The interaction was logged. */
        LOGGED,
        /** It was amended. */
        AMENDED,
        /** It was retracted: it counts no more. */
        RETRACTED,
        /** It was logged again after a retraction: it counts as it is told now. */
        REINSTATED
    }

    /**
     * Brings the reason into its one form.
     *
     * @param entry the state
     * @param act what was done
     * @param at when
     * @param by who did it
     * @param reason why
     */
    public Revision {
        at = Instants.checked(at);
        reason = reason.flatMap(Text::lines);
    }

    /** {@return whether the interaction was retracted} */
    public boolean retracted() {
        return act == Act.RETRACTED;
    }

    @Override
    public String toString() {
        return "Revision[" + entry + ", " + act + "]";
    }
}
