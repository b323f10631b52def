package dev.kith.crm.tck;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The store in memory in a mode of its own: before each thing that a unit asks or writes, others may commit. So no two reads of a
 * unit need tell the same, as READ COMMITTED allows; what leans on more goes wrong here.
 */
record RestlessStorage(CrmStorage calm) implements CrmStorage {
    private static final int TURNS = 3;

    static RestlessStorage create() {
        return new RestlessStorage(InMemoryStorage.create());
    }

    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        return calm.inTransaction(context, visibility, unit -> work.in(new Unit(unit)));
    }

    @Override
    public <T> T snapshot(SnapshotRequest<T> asked, Supplier<T> read) {
        return calm.snapshot(asked, read);
    }

    @Override
    public List<Agenda.Candidate> due(Instant now, Set<String> works, int limit) {
        return calm.due(now, works, limit);
    }

    @Override
    public Optional<Instant> nextDue(Set<String> works) {
        return calm.nextDue(works);
    }

    @Override
    public Subscriptions subscriptions() {
        return calm.subscriptions();
    }

    @Override
    public Set<Class<? extends StoragePort>> ports() {
        return calm.ports();
    }

    @Override
    public boolean serves(AggregateType<?, ?> type) {
        return calm.serves(type);
    }

    @Override
    public void close() {
        calm.close();
    }

    private static <P> P restless(Class<P> port, P calm) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    letOthersGoFirst();
                    try {
                        return method.invoke(calm, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    @SuppressWarnings("ThreadPriorityCheck") // nothing relies on it: any order must do
    private static void letOthersGoFirst() {
        for (int turn = 0; turn < TURNS; turn++) {
            Thread.yield();
        }
    }

    private record Unit(UnitOfWork calm) implements UnitOfWork {
        @Override
        public CallContext context() {
            return calm.context();
        }

        @Override
        public <P extends StoragePort> P port(Class<P> port) {
            return restless(port, calm.port(port));
        }

        @Override
        @SuppressWarnings("unchecked") // the proxy of a repository of these very types
        public <A, I> Repository<A, I> of(AggregateType<A, I> type) {
            return restless(Repository.class, calm.of(type));
        }
    }
}
