package dev.kith.crm.jpa;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.mapping.Jta;
import dev.kith.crm.jpa.mapping.Moment;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.Rooms;
import dev.kith.crm.jpa.mapping.SessionTransaction;
import dev.kith.crm.jpa.mapping.Terms;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.Visibility;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives each unit the transaction that the host has open, or else one of its own. */
final class Transactions {
    private final Rooms rooms;
    private final Supplier<@Nullable EntityManager> host;
    private final Supplier<EntityManager> own;

    /** Those of JTA that are open now. */
    private final Set<Object> ours = ConcurrentHashMap.newKeySet();

    private volatile @Nullable Surroundings surroundings;
    private volatile @Nullable Database database;

    Transactions(
            Rooms rooms,
            Supplier<@Nullable EntityManager> host,
            Supplier<EntityManager> own,
            @Nullable Surroundings surroundings) {
        this.rooms = rooms;
        this.host = host;
        this.own = own;
        this.surroundings = surroundings;
    }

    /** How a transaction of our own is left. */
    private record Begun(Terms terms, Runnable leave) {}

    <T> T unit(CallContext context, Visibility visibility, CrmStorage.Work<T> work) {
        var lent = reached(host);
        if (lent != null) {
            return joined(lent, context, visibility, work);
        }
        try (var rows = reached(own)) {
            if (reached(rows::isJoinedToTransaction)) {
                try {
                    return joined(rows, context, visibility, work);
                } finally {
                    rows.clear(); // it stays until the transaction ends
                }
            }
            var begun = begun(rows);
            try {
                return unit(new OpenUnit(rows, context, visibility, rooms, begun.terms), work);
            } finally {
                left(begun);
            }
        }
    }

    /** What is done and what fails in the host's transaction is not ours to end. */
    void requireNoneOfTheHost() {
        try (var rows = reached(own)) {
            if (reached(host) != null || reached(() -> ofTheHost(rows))) {
                throw new IllegalUseException(
                        "a transaction of the application is open on this thread; due work has transactions"
                                + " of its own, so call it outside");
            }
        }
    }

    private boolean ofTheHost(EntityManager rows) {
        return Jta.of(rows)
                .flatMap(Jta::transaction)
                .filter(open -> !ours.contains(open))
                .isPresent();
    }

    /** Reads outside of the host's transaction, in none of its tenants. */
    <T> T alone(Function<EntityManager, T> read) {
        try (var rows = reached(own)) {
            var jta = reached(() -> Jta.of(rows).filter(one -> one.transaction().isPresent()));
            if (jta.isPresent()) {
                return jta.get().aside(() -> alone(read));
            }
            var begun = begun(rows);
            try {
                return read.apply(rows);
            } catch (CrmException told) {
                throw told;
            } catch (RuntimeException failed) {
                throw new StoreFailureException("due work could not be looked up", false, failed);
            } finally {
                left(begun);
            }
        }
    }

    private <T> T joined(EntityManager lent, CallContext context, Visibility visibility, CrmStorage.Work<T> work) {
        var terms = reached(() -> lentBy(lent));
        if (terms.readOnly()) {
            return unit(new OpenUnit(lent, context, visibility, rooms, terms), work);
        }
        lent.flush(); // what the host has not written yet is refused in its own name, not in ours
        var asBefore = SessionTransaction.flushing(lent);
        try {
            return unit(new OpenUnit(lent, context, visibility, rooms, terms), work);
        } finally {
            asBefore.run();
        }
    }

    private static <T> T unit(OpenUnit unit, CrmStorage.Work<T> work) {
        try {
            var result = work.in(unit);
            unit.finish();
            return result;
        } catch (RuntimeException | Error leaving) {
            abandon(unit, leaving);
            throw leaving;
        } finally {
            unit.end();
        }
    }

    /** Why the unit failed goes on, whatever else fails. */
    private static void abandon(OpenUnit unit, Throwable leaving) {
        try {
            unit.abandon();
        } catch (RuntimeException further) {
            leaving.addSuppressed(further);
        }
    }

    private Terms lentBy(EntityManager lent) {
        var jta = Jta.of(lent);
        jta.ifPresent(Jta::requireActive);
        var moment = jta.map(Moment::of).orElseGet(() -> Moment.of(() -> Optional.ofNullable(reached(host))));
        return new Terms(database(lent), false, false, SessionTransaction.readOnly(lent), moment);
    }

    private Begun begun(EntityManager rows) {
        return reached(() -> Jta.of(rows).map(jta -> byJta(rows, jta)).orElseGet(() -> byItself(rows)));
    }

    private Begun byItself(EntityManager rows) {
        var around = around(rows);
        SessionTransaction.begin(rows);
        var begun = new Begun(new Terms(around.database(), true, true, false, Moment.ours()), () -> {
            SessionTransaction.leave(rows);
            around.restore(rows);
        });
        try {
            around.isolate(rows);
            return begun;
        } catch (RuntimeException half) {
            left(begun);
            throw half;
        }
    }

    /** JTA has begun before anyone could say at which isolation. */
    private Begun byJta(EntityManager rows, Jta jta) {
        jta.requireNone();
        var open = new AtomicReference<@Nullable Object>();
        Runnable leave = () -> {
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
            return new Begun(new Terms(database(rows), true, false, false, Moment.of(jta)), leave);
        } catch (RuntimeException half) {
            left(leave);
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

    private Database database(EntityManager lent) {
        var known = database;
        if (known == null) {
            rooms.requireListed(lent);
            known = Surroundings.lent(lent);
            database = known;
        }
        return known;
    }

    private static void left(Begun begun) {
        left(begun.leave);
    }

    /** What made the unit fail goes on; that it could not be rolled back, the database finds out by itself. */
    @SuppressWarnings("EmptyCatch")
    private static void left(Runnable leave) {
        try {
            leave.run();
        } catch (RuntimeException unreachable) {
            // see above
        }
    }

    private static <T extends @Nullable Object> T reached(Supplier<T> step) {
        try {
            return step.get();
        } catch (CrmException told) {
            throw told;
        } catch (RuntimeException unreachable) {
            throw new StoreFailureException("no transaction could be opened in the database", false, unreachable);
        }
    }
}
