package dev.kith.crm.jpa;

import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.mapping.Rooms;
import dev.kith.crm.jpa.mapping.Terms;
import dev.kith.crm.jpa.transaction.Jta;
import dev.kith.crm.jpa.transaction.Moment;
import dev.kith.crm.jpa.transaction.Server;
import dev.kith.crm.jpa.transaction.SessionTransaction;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Begins and leaves transactions of our own. */
final class OwnTransactions {
    private final Rooms rooms;

    /** Those of JTA that are open now. */
    private final Set<Object> ours = ConcurrentHashMap.newKeySet();

    private volatile @Nullable Surroundings surroundings;
    private volatile @Nullable Server server;

    OwnTransactions(Rooms rooms, @Nullable Surroundings surroundings) {
        this.rooms = rooms;
        this.surroundings = surroundings;
    }

    /**
     * A transaction of our own.
     *
     * @param terms how to work in it
     * @param end how it is left
     */
    record Begun(Terms terms, Runnable end) {
        /** What made the unit fail goes on; that it could not be rolled back, the database finds out by itself. */
        @SuppressWarnings("EmptyCatch")
        void leave() {
            try {
                end.run();
            } catch (RuntimeException unreachable) {
                // see above
            }
        }
    }

    /** Whether a transaction of JTA is one that was begun here. */
    boolean are(Object transaction) {
        return ours.contains(transaction);
    }

    Begun begun(EntityManager rows) {
        return reached(() -> Jta.of(rows).map(jta -> byJta(rows, jta)).orElseGet(() -> byItself(rows)));
    }

    private Begun byItself(EntityManager rows) {
        var around = around(rows);
        SessionTransaction.begin(rows);
        var begun = new Begun(new Terms(around.server(), true, true, false, Moment.ours()), () -> {
            SessionTransaction.leave(rows);
            around.restore(rows);
        });
        try {
            around.isolate(rows);
            return begun;
        } catch (RuntimeException half) {
            begun.leave();
            throw half;
        }
    }

    /** JTA has begun before anyone could say at which isolation. */
    private Begun byJta(EntityManager rows, Jta jta) {
        jta.requireNone();
        var open = new AtomicReference<@Nullable Object>();
        Runnable end = () -> {
            var mine = Optional.ofNullable(open.get());
            mine.ifPresent(ours::remove);
            jta.leave(mine);
        };
        try {
            SessionTransaction.begin(rows);
            jta.transaction().ifPresent(mine -> {
                open.set(mine);
                ours.add(mine);
            });
            return new Begun(new Terms(server(rows), true, false, false, Moment.of(jta)), end);
        } catch (RuntimeException half) {
            try {
                end.run();
            } catch (RuntimeException further) {
                half.addSuppressed(further);
            }
            throw half;
        }
    }

    private Surroundings around(EntityManager rows) {
        var known = surroundings;
        if (known == null) {
            rooms.requireListed(rows);
            known = Surroundings.of(rows);
            surroundings = known;
        }
        return known;
    }

    /** Of a connection that the host lends only the server is asked. */
    Server server(EntityManager lent) {
        var known = server;
        if (known == null) {
            rooms.requireListed(lent);
            known = Surroundings.lent(lent);
            server = known;
        }
        return known;
    }

    static <T extends @Nullable Object> T reached(Supplier<T> step) {
        try {
            return step.get();
        } catch (CrmException told) {
            throw told;
        } catch (RuntimeException unreachable) {
            throw new StoreFailureException("no transaction could be opened in the database", false, unreachable);
        }
    }
}
