package dev.kith.crm.interaction;

import dev.kith.crm.storage.AppendLog;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;

/** The log of interactions. An entry is visible if the interaction and one of its customers are. */
public interface InteractionLog extends AppendLog<Interaction, InteractionId> {
    /**
     * Finds a slice of one customer's interactions, by an index that begins with the customer.
     *
     * @param customer who took part
     * @param scan what to find
     * @return the slice
     */
    Slice<Interaction> timeline(CustomerId customer, Scan<Interaction> scan);
}
