package dev.kith.examples.faults;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A storage whose agenda, whose outbox and whose commits pass the fail points. */
final class FailingStorage implements CrmStorage {
    private final CrmStorage storage;
    private final FailPoints points;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    FailingStorage(CrmStorage storage, FailPoints points) {
        this.storage = storage;
        this.points = points;
    }

    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        boolean outermost = depth.get() == 0;
        depth.set(depth.get() + 1);
        T result;
        try {
            result = storage.inTransaction(context, visibility, unit -> {
                var done = work.in(new Unit(unit));
                if (outermost) {
                    points.reach(FailPoint.COMMITTING);
                }
                return done;
            });
        } finally {
            depth.set(depth.get() - 1);
        }
        if (outermost) {
            points.reach(FailPoint.COMMITTED);
        }
        return result;
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
    public <T> T snapshot(SnapshotRequest<T> asked, Supplier<T> read) {
        return storage.snapshot(asked, read);
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
        // the storage is another's
    }

    private final class Unit implements UnitOfWork {
        private final UnitOfWork unit;

        Unit(UnitOfWork unit) {
            this.unit = unit;
        }

        @Override
        public CallContext context() {
            return unit.context();
        }

        @Override
        public <P extends StoragePort> P port(Class<P> port) {
            var found = unit.port(port);
            if (found instanceof Agenda agenda) {
                return port.cast(new PassingAgenda(agenda));
            }
            return found instanceof Outbox outbox ? port.cast(new PassingOutbox(outbox, points)) : found;
        }

        @Override
        public <A, I> Repository<A, I> of(AggregateType<A, I> type) {
            return unit.of(type);
        }
    }

    private final class PassingAgenda implements Agenda {
        private final Agenda agenda;

        PassingAgenda(Agenda agenda) {
            this.agenda = agenda;
        }

        @Override
        public void plan(Collection<Item> items) {
            agenda.plan(items);
            points.reach(FailPoint.PLANNED);
        }

        @Override
        public void drop(String work, UUID subject, Collection<String> occurrences) {
            agenda.drop(work, subject, occurrences);
        }

        @Override
        public Optional<Item> claim(Candidate candidate) {
            var item = agenda.claim(candidate);
            item.ifPresent(claimed -> points.reach(FailPoint.CLAIMED));
            return item;
        }

        @Override
        public void remove(Item item) {
            agenda.remove(item);
            points.reach(FailPoint.REMOVED);
        }

        @Override
        public void putOff(Candidate candidate, Instant until) {
            agenda.putOff(candidate, until);
            points.reach(FailPoint.PUT_OFF);
        }
    }
}
