package dev.kith.crm.interaction;

import dev.kith.crm.storage.AppendLog;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The log of interactions. An entry is visible if the interaction and one of its customers are. All but {@link #revisions} and
 * {@link #known} tell of the latest states, and not of what was retracted.
 *
 * <p>{@link #append} keeps as well who calls, when and why, and leaves out an entry whose external id is taken.
 */
public interface InteractionLog extends AppendLog<Interaction, InteractionId> {
    /**
     * Finds a slice of one customer's interactions, by an index that begins with the customer.
     *
     * @param customer who took part
     * @param scan what to find
     * @return the slice
     */
    Slice<Interaction> timeline(CustomerId customer, Scan<Interaction> scan);

    /**
     * Asks for a slice of one customer's interactions, as {@link dev.kith.crm.storage.Repository#ask} does.
     *
     * @param customer who took part
     * @param scan what to find
     * @return reads the slice; to be called once, before the unit ends
     */
    default Supplier<Slice<Interaction>> askTimeline(CustomerId customer, Scan<Interaction> scan) {
        return () -> timeline(customer, scan);
    }

    /**
     * Finds by external id, also what was retracted.
     *
     * @param ids the external ids
     * @return the latest states of those that are there and visible
     */
    Map<References.ExternalId, Revision> known(Collection<References.ExternalId> ids);

    /**
     * Finds by ids and keeps other writers of the entries out until the unit ends, also where they are retracted. Whatever their
     * order, the locks are taken in one.
     *
     * @param ids the ids
     * @return the latest committed states, with what this unit has written, of those that are there, not retracted and visible
     */
    Map<InteractionId, Interaction> lock(Collection<InteractionId> ids);

    /**
     * Locks one.
     *
     * @param id the id
     * @return its state; empty if there is none, it is retracted or not visible
     */
    default Optional<Interaction> lock(InteractionId id) {
        return Optional.ofNullable(lock(List.of(id)).get(id));
    }

    /**
     * Puts a state in the place of the latest one, which stays among the revisions. What was retracted is found again if the
     * next state is not.
     *
     * @param next the state, of an entry that this unit has locked, with the next revision; the external id is the same
     * @param former a new key for the state that is put away
     */
    void supersede(Revision next, UUID former);

    /**
     * Reads all states of an entry, also of a retracted one.
     *
     * @param id the id
     * @return the states, the first one first; empty if there is no entry or its latest state is not visible
     */
    List<Revision> revisions(InteractionId id);
}
