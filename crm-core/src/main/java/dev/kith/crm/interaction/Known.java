package dev.kith.crm.interaction;

import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.interaction.Interaction.Reply;
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
    void requireCustomers(Collection<CustomerId> named) {
        unit.port(ContactFactsLedger.class).require(named);
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
