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
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A sound storage behind a saboteur. */
record SabotagedStorage(CrmStorage sound, Saboteur saboteur) implements CrmStorage {
    static SabotagedStorage by(Saboteur saboteur) {
        return new SabotagedStorage(InMemoryStorage.create(), saboteur);
    }

    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        var where = saboteur.context(context);
        try {
            return sound.inTransaction(
                    where, saboteur.visibility(visibility), unit -> work.in(new Unit(unit, context, this)));
        } catch (RuntimeException | Error thrown) {
            sound.inTransaction(where, Visibility.all(), unit -> {
                saboteur.afterRollback(unit);
                return where;
            });
            throw thrown;
        }
    }

    @Override
    public <T> T snapshot(SnapshotRequest<T> asked, Supplier<T> read) {
        return saboteur.snapshot(asked, read);
    }

    @Override
    public List<Agenda.Candidate> due(Instant now, Set<String> works, int limit) {
        return sound.due(now, works, limit);
    }

    @Override
    public Optional<Instant> nextDue(Set<String> works) {
        return sound.nextDue(works);
    }

    @Override
    public Subscriptions subscriptions() {
        return sound.subscriptions();
    }

    @Override
    public Set<Class<? extends StoragePort>> ports() {
        return sound.ports();
    }

    @Override
    public boolean serves(AggregateType<?, ?> type) {
        return sound.serves(type);
    }

    @Override
    public void close() {
        sound.close();
    }

    private record Unit(UnitOfWork sound, CallContext context, SabotagedStorage storage) implements UnitOfWork {
        @Override
        public <P extends StoragePort> P port(Class<P> port) {
            var honest = sound.port(port);
            return port.cast(Proxy.newProxyInstance(
                    port.getClassLoader(),
                    new Class<?>[] {port},
                    (proxy, method, arguments) -> storage.saboteur()
                            .call(
                                    method.getName(),
                                    arguments == null ? new Object[0] : arguments,
                                    given -> called(honest, method, given))));
        }

        private static Object called(Object honest, Method method, Object... arguments) throws Throwable {
            try {
                return method.invoke(honest, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        @Override
        public <A, I> Repository<A, I> of(AggregateType<A, I> type) {
            return new SabotagedRepository<>(
                    sound.of(type), type, storage.saboteur(), storage.sound(), sound.context());
        }
    }
}
