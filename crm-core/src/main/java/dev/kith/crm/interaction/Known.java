package dev.kith.crm.interaction;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.interaction.Interaction.Reply;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/** What an entry may name, because it is there. */
record Known(UnitOfWork unit) {
    /** Counts, which is one statement; looks closer only where somebody is missing, or one cannot name all. */
    void requireCustomers(Collection<CustomerId> named) {
        if (named.isEmpty()) {
            return;
        }
        var ids = new LinkedHashSet<>(named);
        var customers = unit.of(Customer.TYPE);
        if (ids.size() > Query.MOST || customers.count(Customer.ID.in(ids)) < ids.size()) {
            var known = customers.findAll(ids).keySet();
            ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(missing -> {
                throw new NotFoundException("customer", missing);
            });
        }
    }

    /** A reply takes its origin from what it replies to, which is locked: it keeps that origin until the reply is there. */
    Map<InteractionId, Reply> replies(Collection<InteractionId> named) {
        var replies = new HashMap<InteractionId, Reply>();
        if (named.isEmpty()) {
            return replies;
        }
        var found = unit.port(InteractionLog.class).lock(new LinkedHashSet<>(named));
        for (var id : named) {
            var entry = Optional.ofNullable(found.get(id))
                    .orElseThrow(() -> new NotFoundException(Interaction.TYPE.name(), id));
            replies.put(id, new Reply(id, entry.origin()));
        }
        return replies;
    }
}
