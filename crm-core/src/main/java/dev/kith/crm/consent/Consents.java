package dev.kith.crm.consent;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Lookup;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.Optional;

/** What customers have said about messages, as one caller sees it. Light, immutable, thread-safe. */
public interface Consents extends Lookup<Consent, ConsentId> {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new ConsentFeature();
    }

    /**
     * Adds an entry to the ledger. It may be about the past; what holds now follows from all entries.
     *
     * @param command what was said
     * @return the entry
     * @throws dev.kith.crm.failure.InvalidValueException with all violations, if the command breaks rules
     * @throws dev.kith.crm.failure.NotFoundException if there is no such customer
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Consent record(NewConsent command);

    /**
     * Adds what a customer has answered, if the answer is a stop word and nothing else: then no message goes to that address any more, by
     * whatever channel, but what must be told.
     *
     * @param customer who
     * @param from from which address
     * @param text the answer, without what it quotes
     * @return the entry; empty if the answer says anything else
     * @throws dev.kith.crm.failure.InvalidValueException if the kind of the address is not registered
     * @throws dev.kith.crm.failure.NotFoundException if there is no such customer
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Optional<Consent> heed(CustomerId customer, ContactPoint from, String text);

    /**
     * Tells whether something may be sent now.
     *
     * @param customer to whom
     * @param purpose the code of a registered purpose
     * @param reach by which channel, at which address. Where none is named, all are meant: a consent for one of them is not enough, and a refusal for one
     *     of them is a refusal
     * @return whether, and why
     * @throws dev.kith.crm.failure.InvalidValueException if the purpose is not registered
     * @throws dev.kith.crm.failure.NotFoundException if there is no such customer
     */
    Permission permission(CustomerId customer, String purpose, Reach reach);

    /**
     * Tells whether something might have been sent at an instant, by all that is known now to have been said until then. That a customer has
     * ended counts from when it was recorded.
     *
     * @param customer to whom
     * @param purpose the code of a registered purpose
     * @param reach by which channel, at which address
     * @param asOf when
     * @return whether, and why
     * @throws dev.kith.crm.failure.InvalidValueException if the purpose is not registered
     * @throws dev.kith.crm.failure.NotFoundException if there is no such customer
     */
    Permission permission(CustomerId customer, String purpose, Reach reach, Instant asOf);
}
