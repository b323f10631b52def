package dev.kith.crm.jpa;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.customer.CustomerRoom;
import dev.kith.crm.jpa.customer.relationship.RelationshipRoom;
import dev.kith.crm.jpa.event.EventRoom;
import dev.kith.crm.jpa.exchange.ExchangeRoom;
import dev.kith.crm.jpa.interaction.InteractionRoom;
import dev.kith.crm.jpa.mapping.HibernateOnly;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.Rooms;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.OneUnit;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.Visibility;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.ValidationMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in a relational database, by Jakarta Persistence. Give it a {@link DataSource}, and units have
 * transactions of their own; or lend it the application's EntityManager, and units work in the application's
 * transactions. The tables come from {@link Schema}. Thread-safe.
 */
public final class JpaStorage implements CrmStorage {
    private final Rooms rooms;
    private final Supplier<@Nullable EntityManager> host;
    private final Supplier<EntityManager> own;
    private final AutoCloseable owned;
    private volatile @Nullable Surroundings surroundings;
    private final OneUnit units = new OneUnit();
    private volatile boolean closed;

    private JpaStorage(
            Rooms rooms, Supplier<@Nullable EntityManager> host, Supplier<EntityManager> own, AutoCloseable owned) {
        this.rooms = rooms;
        this.host = host;
        this.own = own;
        this.owned = owned;
    }

    /**
     * Works on a database by itself. Each unit has a connection and a transaction of its own, at READ COMMITTED: best give
     * connections that begin so.
     *
     * @param connections where connections come from, best a pool; stays open when the storage is closed
     * @return the storage
     */
    public static JpaStorage over(DataSource connections) {
        var rooms = rooms();
        var unit = new PersistenceConfiguration("kith")
                .provider(HibernateOnly.PROVIDER)
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .property("jakarta.persistence.nonJtaDataSource", connections)
                // rows are legal by the aggregates' own rules; to validate them again needs an expression language
                .validationMode(ValidationMode.NONE)
                .properties(HibernateOnly.RECOMMENDED)
                .properties(HibernateOnly.SILENT);
        rooms.rows().forEach(unit::managedClass);
        EntityManagerFactory factory = unit.createEntityManagerFactory();
        return new JpaStorage(rooms, () -> null, factory::createEntityManager, factory);
    }

    /**
     * Works in the application's own persistence unit, which lists {@link #rowClasses}. Where its EntityManager is joined to
     * a transaction, units work in that, write all before they return, and neither commit nor roll back; what they write goes
     * with the transaction. Where it has none, each unit has an EntityManager and a transaction of its own. Set
     * {@link #recommendedProperties} in that unit. A persistence unit validates its entities where a Jakarta Validation provider
     * is on the class path, and Hibernate Validator needs an expression language for that: add one, or set the unit's
     * validation mode to NONE. Lend transactions at READ COMMITTED: on MariaDB above that, parts of a file may be read from an old
     * snapshot while its row is locked.
     *
     * @param current gives the application's EntityManager of the moment, such as the one that its framework injects
     * @return the storage
     */
    public static JpaStorage joining(Supplier<EntityManager> current) {
        return new JpaStorage(
                rooms(),
                () -> joined(current.get()),
                () -> current.get().getEntityManagerFactory().createEntityManager(),
                () -> {});
    }

    private static @Nullable EntityManager joined(EntityManager current) {
        return current.isJoinedToTransaction() ? current : null;
    }

    /**
     * Lists entities, embeddables and converters for the persistence unit of an application.
     *
     * @return the classes; their names and tables begin with {@code kith}
     */
    public static List<Class<?>> rowClasses() {
        return rooms().rows();
    }

    /**
     * Tells how a persistence unit is best set up: writes in batches, children of many rows by one statement, instants in UTC.
     *
     * @return properties by name
     */
    public static Map<String, Object> recommendedProperties() {
        return HibernateOnly.RECOMMENDED;
    }

    private static Rooms rooms() {
        return new Rooms(List.of(
                new CustomerRoom(),
                new RelationshipRoom(),
                new EventRoom(),
                new InteractionRoom(),
                new ExchangeRoom()));
    }

    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        if (closed) {
            throw new IllegalUseException("this storage is closed; create another one");
        }
        return units.in(() -> unit(context, visibility, work));
    }

    private <T> T unit(CallContext context, Visibility visibility, Work<T> work) {
        var lent = reached(host);
        if (lent != null) {
            return joined(lent, context, visibility, work);
        }
        try (var rows = reached(own)) {
            var database = reached(() -> begun(rows));
            try {
                return unit(new OpenUnit(rows, context, visibility, rooms, database.database(), true), work);
            } finally {
                rollBackUnfinished(rows);
            }
        }
    }

    private <T> T joined(EntityManager lent, CallContext context, Visibility visibility, Work<T> work) {
        lent.flush(); // what the host has not written yet is refused in its own name, not in ours
        var mode = lent.getFlushMode();
        lent.setFlushMode(FlushModeType.AUTO); // a unit sees its own writes
        try {
            return unit(new OpenUnit(lent, context, visibility, rooms, databaseOf(lent), false), work);
        } finally {
            lent.setFlushMode(mode);
        }
    }

    private static <T> T unit(OpenUnit unit, Work<T> work) {
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

    /** The host decides on the isolation of its transactions: of a lent connection only the database is remembered. */
    private Database databaseOf(EntityManager lent) {
        var known = surroundings;
        return known == null ? reached(() -> Surroundings.of(lent)).database() : known.database();
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
    private static void rollBackUnfinished(EntityManager rows) {
        try {
            if (rows.getTransaction().isActive()) {
                rows.getTransaction().rollback();
            }
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

    @Override
    public Set<Class<? extends StoragePort>> ports() {
        return rooms.ports();
    }

    @Override
    public boolean serves(AggregateType<?, ?> type) {
        return rooms.serves(type);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            owned.close();
        } catch (Exception impossible) {
            throw new IllegalStateException("an EntityManagerFactory throws no checked exception", impossible);
        }
    }
}
