package dev.kith.crm.jpa;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.jpa.customer.CustomerRoom;
import dev.kith.crm.jpa.customer.relationship.RelationshipRoom;
import dev.kith.crm.jpa.event.EventRoom;
import dev.kith.crm.jpa.exchange.ExchangeRoom;
import dev.kith.crm.jpa.interaction.InteractionRoom;
import dev.kith.crm.jpa.mapping.HibernateOnly;
import dev.kith.crm.jpa.mapping.Rooms;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.OneUnit;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.Visibility;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
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
    private final Transactions transactions;
    private final AutoCloseable owned;
    private final OneUnit units = new OneUnit();
    private volatile boolean closed;

    private JpaStorage(Rooms rooms, Transactions transactions, AutoCloseable owned) {
        this.rooms = rooms;
        this.transactions = transactions;
        this.owned = owned;
    }

    /**
     * Works on a database by itself. Each unit has a connection and a transaction of its own, at READ COMMITTED: best give
     * connections that begin so.
     *
     * @param connections where connections come from, best a pool; stays open when the storage is closed
     * @return the storage
     * @throws dev.kith.crm.failure.MisconfiguredException if the database gives no connection or is none that is served, or
     *     Hibernate is missing
     */
    public static JpaStorage over(DataSource connections) {
        var around = Surroundings.of(connections);
        var rooms = rooms();
        var unit = new PersistenceConfiguration("kith")
                .provider(Provider.NAME)
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .property("jakarta.persistence.nonJtaDataSource", connections)
                // rows are legal by the aggregates' own rules; to validate them again needs an expression language
                .validationMode(ValidationMode.NONE)
                .properties(HibernateOnly.RECOMMENDED)
                .properties(HibernateOnly.SILENT);
        rooms.rows().forEach(unit::managedClass);
        EntityManagerFactory factory = Provider.start(unit);
        return new JpaStorage(
                rooms, new Transactions(rooms, () -> null, factory::createEntityManager, around), factory);
    }

    /**
     * Works in the application's own persistence unit, which lists {@link #rowClasses}. Where its EntityManager is joined to
     * a transaction, units work in that, write all before they return, and neither commit nor roll back; what they write goes
     * with the transaction. Where it has none, each unit has an EntityManager and a transaction of its own. Set
     * {@link #recommendedProperties} in that unit. A persistence unit validates its entities where a Jakarta Validation provider
     * is on the class path, and Hibernate Validator needs an expression language for that: add one, or set the unit's
     * validation mode to NONE. Best lend transactions at READ COMMITTED: above it, what others have changed since is refused, or costs
     * more statements.
     *
     * @param current gives the application's EntityManager of the moment, such as the one that its framework injects
     * @return the storage
     */
    public static JpaStorage joining(Supplier<EntityManager> current) {
        var rooms = rooms();
        Supplier<EntityManager> own =
                () -> current.get().getEntityManagerFactory().createEntityManager();
        return new JpaStorage(rooms, new Transactions(rooms, () -> joined(current.get()), own, null), () -> {});
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
        return units.in(() -> transactions.unit(context, visibility, work));
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
