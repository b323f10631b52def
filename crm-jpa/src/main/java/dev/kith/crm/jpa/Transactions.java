package dev.kith.crm.jpa;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.Rooms;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.Visibility;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives each unit the transaction that the host has open, or else one of its own. */
final class Transactions {
    private final Rooms rooms;
    private final Supplier<@Nullable EntityManager> host;
    private final Supplier<EntityManager> own;
    private volatile @Nullable Surroundings surroundings;

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

    <T> T unit(CallContext context, Visibility visibility, CrmStorage.Work<T> work) {
        var lent = reached(host);
        if (lent != null) {
            return joined(lent, context, visibility, work);
        }
        try (var rows = reached(own)) {
            try {
                var around = reached(() -> begun(rows));
                return unit(new OpenUnit(rows, context, visibility, rooms, around.database(), true), work);
            } finally {
                leave(rows);
            }
        }
    }

    /** What is done and what fails in the host's transaction is not ours to end. */
    void requireNoneOfTheHost() {
        if (reached(host) != null) {
            throw new IllegalUseException(
                    "a transaction of the application is open on this thread; due work has transactions"
                            + " of its own, so call it outside");
        }
    }

    /** Reads outside of the host's transaction, in none of its tenants. */
    <T> T alone(Function<EntityManager, T> read) {
        try (var rows = reached(own)) {
            try {
                reached(() -> begun(rows));
                return read.apply(rows);
            } catch (CrmException told) {
                throw told;
            } catch (RuntimeException failed) {
                throw new StoreFailureException("due work could not be looked up", false, failed);
            } finally {
                leave(rows);
            }
        }
    }

    private <T> T joined(EntityManager lent, CallContext context, Visibility visibility, CrmStorage.Work<T> work) {
        lent.flush(); // what the host has not written yet is refused in its own name, not in ours
        var mode = lent.getFlushMode();
        lent.setFlushMode(FlushModeType.AUTO); // a unit sees its own writes
        try {
            return unit(new OpenUnit(lent, context, visibility, rooms, databaseOf(lent), false), work);
        } finally {
            lent.setFlushMode(mode);
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

    private Surroundings begun(EntityManager rows) {
        var around = around(rows);
        rows.getTransaction().begin();
        around.isolate(rows);
        return around;
    }

    private Database databaseOf(EntityManager lent) {
        var known = surroundings;
        return known == null ? reached(() -> Surroundings.lent(lent)) : known.database();
    }

    private Surroundings around(EntityManager rows) {
        var known = surroundings;
        if (known == null) {
            known = reached(() -> Surroundings.of(rows));
            surroundings = known;
        }
        return known;
    }

    /** What made the unit fail goes on; that it could not be rolled back, the database finds out by itself. */
    @SuppressWarnings("EmptyCatch")
    private void leave(EntityManager rows) {
        try {
            if (rows.getTransaction().isActive()) {
                rows.getTransaction().rollback();
            }
            around(rows).restore(rows);
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
