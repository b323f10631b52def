package dev.kith.examples.faults.simulation;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A storage as one process sees it: between the two everything can go wrong. */
record MishapStorage(CrmStorage storage, Fate fate, Ledger ledger, World world) implements CrmStorage {
    /** What a process has around it. */
    interface World {
        /** {@return the clock of the store} */
        Instant now();

        /** The process dies. */
        Crash die();

        /** {@return whether it has died} */
        boolean isDead();

        /** The process stands still; what others do meanwhile they do, unless a unit is open on the only thread there is. */
        void pause(boolean othersGoOn);
    }

    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        if (world.isDead()) {
            throw new Crash();
        }
        die(Mishap.CRASH_BEFORE_UNIT);
        pause(Mishap.PAUSE_BEFORE_UNIT, true);
        fail(Mishap.STORE_ERROR, false);
        var noted = new NotedOutbox(ledger, world);
        var result = storage.inTransaction(context, visibility, unit -> {
            var done = work.in(new Unit(unit, noted));
            die(Mishap.CRASH_IN_UNIT);
            pause(Mishap.PAUSE_IN_UNIT, false);
            fail(Mishap.LOST_RACE, true);
            return done;
        });
        noted.committed();
        die(Mishap.CRASH_AFTER_COMMIT);
        fail(Mishap.LOST_ANSWER, false);
        pause(Mishap.PAUSE_AFTER_COMMIT, true);
        return result;
    }

    private void die(Mishap mishap) {
        if (fate.strikes(mishap)) {
            throw world.die();
        }
    }

    private void pause(Mishap mishap, boolean othersGoOn) {
        if (fate.strikes(mishap)) {
            world.pause(othersGoOn);
        }
    }

    private void fail(Mishap mishap, boolean retryable) {
        if (fate.strikes(mishap)) {
            throw new StoreFailureException("as fate has it", retryable, new IllegalStateException());
        }
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
        // it outlives the process
    }

    private record Unit(UnitOfWork unit, NotedOutbox noted) implements UnitOfWork {
        @Override
        public CallContext context() {
            return unit.context();
        }

        @Override
        public <P extends StoragePort> P port(Class<P> port) {
            var found = unit.port(port);
            return found instanceof Outbox outbox ? port.cast(noted.over(outbox)) : found;
        }

        @Override
        public <A, I> Repository<A, I> of(AggregateType<A, I> type) {
            return unit.of(type);
        }
    }
}
