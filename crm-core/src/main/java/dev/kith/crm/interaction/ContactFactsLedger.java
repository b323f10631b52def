package dev.kith.crm.interaction;

import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.value.CustomerId;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps the contact facts of the unit's tenant. */
public interface ContactFactsLedger extends StoragePort {
    /**
     * Opens the row of a new customer. Called once, in the unit that adds the customer.
     *
     * @param customer whose
     */
    void open(CustomerId customer);

    /**
     * Merges facts into a customer's row. Collected in the unit and written last, in the order of the ids, each row by a
     * statement that holds under any race; no reader's version moves.
     *
     * @param delta what is new
     */
    void merge(ContactFacts delta);

    /**
     * Says how long a silence with a customer is right, from now on. Written with what is merged. Who says so keeps others from saying
     * something else at the same time.
     *
     * @param customer whose
     * @param right how long
     */
    default void allow(CustomerId customer, ContactFacts.Silence right) {
        merge(ContactFacts.none(customer).allowing(right));
    }

    /**
     * Counts a customer's facts anew from the log: what is no longer so cannot be taken out of them; the right silence stays. Done last, in the order of the
     * ids, under a lock of each row that keeps out who merges into it.
     *
     * @param customer whose
     */
    void recount(CustomerId customer);

    /**
     * Reads the facts of a customer.
     *
     * @param customer whose
     * @return the facts as committed, with what this unit has merged and recounted; empty if the customer is not visible
     */
    Optional<ContactFacts> find(CustomerId customer);

    /**
     * Asks for the facts of a customer, as {@link dev.kith.crm.storage.Repository#ask} does.
     *
     * @param customer whose
     * @return reads the facts; to be called once, before the unit ends
     */
    default Supplier<Optional<ContactFacts>> ask(CustomerId customer) {
        return () -> find(customer);
    }
}
