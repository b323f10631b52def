package dev.kith.crm.tck;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A storage that a Crm may close without closing it: the kit goes on with it. */
record LentStorage(CrmStorage owned) implements CrmStorage {
    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        return owned.inTransaction(context, visibility, work);
    }

    @Override
    public List<Agenda.Candidate> due(Instant now, Set<String> works, int limit) {
        return owned.due(now, works, limit);
    }

    @Override
    public Optional<Instant> nextDue(Set<String> works) {
        return owned.nextDue(works);
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
