package dev.kith.crm.consent;

import java.util.Optional;

/**
 * Whether something may be sent, and why. Immutable.
 *
 * @param reason why, or why not
 * @param decidedBy the entry of the ledger that decides; empty where none does
 */
public record Permission(Reason reason, Optional<ConsentId> decidedBy) {
    /** Why something may be sent, or not. */
    public enum Reason {
        /** It must be told. */
        DUTY(true),
        /** The customer has agreed. */
        CONSENT(true),
        /** No consent is needed, and the customer has not said no. */
        NO_OBJECTION(true),
        /** The customer has never agreed. */
        NO_CONSENT(false),
        /** The customer has to confirm it first. */
        UNCONFIRMED(false),
        /** The customer agrees no more, or said no. */
        WITHDRAWN(false),
        /** The consent holds no more, since time has passed. */
        EXPIRED(false),
        /** The customer objects to marketing. */
        OBJECTED(false),
        /** The customer has complained. */
        COMPLAINED(false),
        /** The company has stopped it. */
        STOPPED(false),
        /** The person has died, or the organisation was dissolved. */
        ENDED(false);

        private final boolean allows;

        Reason(boolean allows) {
            this.allows = allows;
        }
    }

    /** {@return whether it may be sent} */
    public boolean granted() {
        return reason.allows;
    }
}
