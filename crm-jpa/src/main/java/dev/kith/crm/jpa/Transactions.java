package dev.kith.crm.jpa;

import static dev.kith.crm.jpa.OwnTransactions.reached;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.cache.SnapshotCache;
import dev.kith.crm.jpa.cache.Touches;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.Rooms;
import dev.kith.crm.jpa.mapping.Terms;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.transaction.Jta;
import dev.kith.crm.jpa.transaction.Moment;
import dev.kith.crm.jpa.transaction.SessionTransaction;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.Visibility;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives each unit the transaction that the host has open, or else one of its own. */
final class Transactions {
    private final Rooms rooms;
    private final Supplier<@Nullable EntityManager> host;
    private final Supplier<EntityManager> own;

    private final OwnTransactions ours;
    private final Optional<SnapshotCache> snapshots;
    private volatile @Nullable Supplier<Optional<Object>> jta;

    Transactions(
            Rooms rooms,
            Optional<SnapshotCache> snapshots,
            Supplier<@Nullable EntityManager> host,
            Supplier<EntityManager> own,
            @Nullable Surroundings surroundings) {
        this.rooms = rooms;
        this.snapshots = snapshots;
        this.host = host;
        this.own = own;
        this.ours = new OwnTransactions(rooms, surroundings);
    }

    static @Nullable EntityManager joined(EntityManager current) {
        return current.isJoinedToTransaction() ? current : null;
    }

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
            var begun = ours.begun(rows);
            var touches = touches(context);
            try {
                return unit(new OpenUnit(rows, context, visibility, rooms, begun.terms(), touches), work);
            } finally {
                try {
                    begun.leave();
                } finally {
                    touches.ended();
                }
            }
        }
    }

    /** What is done and what fails in the host's transaction is not ours to end. */
    void requireNoneOfTheHost() {
        if (ofTheHost()) {
            throw new IllegalUseException(
                    "a transaction of the application is open on this thread; due work has transactions"
                            + " of its own, so call it outside");
        }
    }

    /** Whether the application has a transaction open on this thread. */
    boolean ofTheHost() {
        return reached(host) != null
                || reached(this::byJta).filter(open -> !ours.are(open)).isPresent();
    }

    /** This thread's transaction of JTA. */
    private Optional<Object> byJta() {
        var known = jta;
        if (known == null) {
            try (var rows = own.get()) {
                known = Jta.of(rows)
                        .<Supplier<Optional<Object>>>map(one -> one::transaction)
                        .orElse(Optional::empty);
                jta = known;
            }
        }
        return known.get();
    }

    private Touches touches(CallContext context) {
        return snapshots.map(cache -> cache.unit(context.tenant())).orElse(Touches.UNHEARD);
    }

    /** Works outside of the host's transaction, in no tenant; what it does not commit itself is rolled back. */
    <T> T alone(BiFunction<EntityManager, Database, T> work) {
        try (var rows = reached(own)) {
            var jta = reached(() -> Jta.of(rows).filter(one -> one.transaction().isPresent()));
            if (jta.isPresent()) {
                return jta.get().aside(() -> alone(work));
            }
            var begun = ours.begun(rows);
            try {
                return work.apply(rows, begun.terms().server().database());
            } catch (CrmException told) {
                throw told;
            } catch (RuntimeException failed) {
                throw new StoreFailureException(
                        "what waits in all tenants could not be looked up or stored", false, failed);
            } finally {
                begun.leave();
            }
        }
    }

    private <T> T joined(EntityManager lent, CallContext context, Visibility visibility, CrmStorage.Work<T> work) {
        var terms = reached(() -> lentBy(lent));
        var touches = touches(context);
        if (terms.readOnly()) {
            return unit(new OpenUnit(lent, context, visibility, rooms, terms, touches), work);
        }
        if (snapshots.isPresent()) {
            SessionTransaction.atEnd(lent, touches::ended); // before anything can fail
        }
        lent.flush(); // what the host has not written yet is refused in its own name, not in ours
        var asBefore = SessionTransaction.flushing(lent);
        try {
            return unit(new OpenUnit(lent, context, visibility, rooms, terms, touches), work);
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
        return new Terms(ours.server(lent), false, false, SessionTransaction.readOnly(lent), moment);
    }
}
