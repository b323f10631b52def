package dev.kith.crm.inmemory;

import dev.kith.crm.context.CallContext;
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

/** A storage whose units tell a recorder how they end. */
record WatchedStorage(CrmStorage storage, RecordingListener recorder) implements CrmStorage {
    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        return recorder.inUnit(() -> storage.inTransaction(context, visibility, work));
    }

    @Override
    public <T> T snapshot(SnapshotRequest<T> asked, Supplier<T> read) {
        return storage.snapshot(asked, read);
    }

    @Override
    public List<Agenda.Candidate> due(Instant now, Set<String> works, int limit) {
        return storage.due(now, works, limit);
    }

    @Override
    public Optional<Instant> nextDue(Set<String> works) {
        return storage.nextDue(works);
    }

    @Override
    public Subscriptions subscriptions() {
        return storage.subscriptions();
    }

    @Override
    public Set<Class<? extends StoragePort>> ports() {
        return storage.ports();
    }

    @Override
    public boolean serves(AggregateType<?, ?> type) {
        return storage.serves(type);
    }

    @Override
    public void close() {
        storage.close();
    }
}
