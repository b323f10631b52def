package dev.kith.crm.tck;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A storage that a Crm may close without closing it: the kit goes on with it. It may leave what is due in other tenants alone. */
record LentStorage(CrmStorage owned, Optional<Supplier<TenantId>> alone) implements CrmStorage {
    private static final int ALL = 100_000;

    /** What is due is done in all tenants, as a host does it. */
    LentStorage(CrmStorage owned) {
        this(owned, Optional.empty());
    }

    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        return owned.inTransaction(context, visibility, work);
    }

    @Override
    public <T> T snapshot(SnapshotRequest<T> asked, Supplier<T> read) {
        return owned.snapshot(asked, read);
    }

    @Override
    public List<Agenda.Candidate> due(Instant now, Set<String> works, int limit) {
        if (alone.isEmpty()) {
            return owned.due(now, works, limit);
        }
        return owned.due(now, works, ALL).stream()
                .filter(candidate -> candidate.tenant().equals(alone.get().get()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue(Set<String> works) {
        return owned.nextDue(works);
    }

    @Override
    public Subscriptions subscriptions() {
        return owned.subscriptions();
    }

    @Override
    public Set<Class<? extends StoragePort>> ports() {
        return owned.ports();
    }

    @Override
    public boolean serves(AggregateType<?, ?> type) {
        return owned.serves(type);
    }

    @Override
    public void close() {
        // the lender closes it
    }
}
