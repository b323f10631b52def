package dev.kith.crm.jpa.cache;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.storage.CrmStorage.SnapshotRequest;
import dev.kith.crm.value.CustomerId;
import java.util.Optional;

/**
 * What is answered alike. A part of the file may tell more to some callers than to others, or for a reason.
 *
 * @param tenant whose data
 * @param actor who asks
 * @param reason why
 * @param customer of whom
 * @param subject what is read
 */
record SnapshotKey(TenantId tenant, Actor actor, Optional<String> reason, CustomerId customer, Object subject) {
    static SnapshotKey of(SnapshotRequest<?> asked) {
        var by = asked.context();
        return new SnapshotKey(by.tenant(), by.actor(), by.reason(), asked.customer(), asked.subject());
    }

    @Override
    public String toString() {
        return "SnapshotKey[" + customer + "]";
    }
}
