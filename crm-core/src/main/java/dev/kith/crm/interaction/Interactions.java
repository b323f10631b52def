package dev.kith.crm.interaction;

import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.util.Optional;

/** The log of what was said and done, as one caller sees it. Light, immutable, thread-safe. */
public interface Interactions {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new InteractionFeature();
    }

    /**
     * Logs what has happened. The contact facts of every customer who took part move in the same transaction.
     *
     * @param command what happened
     * @return the entry
     * @throws dev.kith.crm.failure.InvalidValueException with all violations at once
     * @throws dev.kith.crm.failure.NotFoundException if a customer is not there
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Interaction log(NewInteraction command);

    /**
     * Finds by id.
     *
     * @param id which entry
     * @return the entry, if there is one that the caller may see
     */
    Optional<Interaction> find(InteractionId id);

    /**
     * Reads a customer's interactions. Without an order of its own the query is answered newest first.
     *
     * @param customer who took part
     * @param query which, in which order, how many
     * @return a page
     * @throws dev.kith.crm.failure.NotFoundException if the customer is not there
     */
    Page<Interaction> timeline(CustomerId customer, Query<Interaction> query);

    /**
     * Reads what follows from a customer's interactions.
     *
     * @param customer whose
     * @return the facts
     * @throws dev.kith.crm.failure.NotFoundException if the customer is not there
     */
    ContactFacts facts(CustomerId customer);
}
