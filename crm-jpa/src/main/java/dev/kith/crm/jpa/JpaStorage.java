package dev.kith.crm.jpa;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.jpa.cache.SnapshotCache;
import dev.kith.crm.jpa.event.AgendaRoom;
import dev.kith.crm.jpa.mapping.HibernateOnly;
import dev.kith.crm.jpa.mapping.Rooms;
import dev.kith.crm.jpa.mapping.ScriptedTables;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import dev.kith.crm.storage.OneUnit;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.Visibility;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in a relational database, by Jakarta Persistence. Give it a {@link DataSource}, and units have
 * transactions of their own; or lend it the application's EntityManager or persistence unit, and units work in the application's
 * transactions. The tables come from {@link Schema}. A {@link JpaSetup} tells the rest. Thread-safe.
 */
public final class JpaStorage implements CrmStorage {
    private final Rooms rooms;
    private final Transactions transactions;
    private final Optional<SnapshotCache> snapshots;
    private final Runnable owned;
    private final OneUnit units = new OneUnit();
    private volatile boolean closed;

    private JpaStorage(
            JpaSetup setup,
            Rooms rooms,
            Supplier<@Nullable EntityManager> host,
            Supplier<EntityManager> own,
            @Nullable Surroundings around,
            Runnable owned) {
        this.rooms = rooms;
        this.snapshots = setup.snapshots().map(limits -> new SnapshotCache(limits.staleness(), limits.weight()));
        this.transactions = new Transactions(rooms, snapshots, host, own, around);
        this.owned = owned;
    }

    /**
     * Works on a database by itself, on tables with their default names. Each unit has a connection and a transaction of its
     * own, at READ COMMITTED: best give connections that begin so.
     *
     * @param connections where connections come from, best a pool; stays open when the storage is closed
     * @return the storage
     * @throws MisconfiguredException if the database gives no connection or is none that is served, a table, column or unique index
     *     of ours is missing (the message tells how to make it), or Hibernate is missing
     * @throws dev.kith.crm.failure.StoreFailureException if the database does not tell what tables it has
     */
    public static JpaStorage over(DataSource connections) {
        return over(connections, JpaSetup.DEFAULT);
    }

    /**
     * Works on a database by itself, as {@link #over(DataSource)} does.
     *
     * @param connections where connections come from, best a pool; stays open when the storage is closed
     * @param setup how the tables are called, and what is kept beside ours
     * @return the storage
     * @throws MisconfiguredException as there, of a room's scripts, too, or if the rooms do not fit together
     */
    public static JpaStorage over(DataSource connections, JpaSetup setup) {
        var rooms = OurRooms.and(setup);
        var around = Surroundings.of(connections);
        var factory = Provider.start(connections, rooms, around.database());
        try {
            setup.schema(around.database()).validate(connections);
        } catch (CrmException incomplete) {
            factory.close();
            throw incomplete;
        }
        return new JpaStorage(setup, rooms, () -> null, factory::createEntityManager, around, factory::close);
    }

    /**
     * Works in the application's own persistence unit, which lists {@link #rowClasses()}. Where its EntityManager is joined to
     * a transaction, units work in that, write all before they return, and neither commit nor roll back; what they write goes
     * with the transaction: if it is rolled back, nothing of it stays. A call that throws after it has written itself marks the
     * transaction for rollback; one that has only read leaves it as it was. Nothing is tried again in it.
     * Where there is no transaction, each unit has an EntityManager and a transaction of its own. Set
     * {@link #recommendedProperties()} in that unit. A unit validates its entities where Hibernate Validator is on the class path, which
     * then needs an expression language: add one, or set the validation mode to NONE. Whether the tables are there is looked at by
     * {@link Schema#validate} only. Best lend transactions at READ COMMITTED: above it, what others have changed is refused or costs more.
     *
     * @param current gives the application's EntityManager of the moment, such as the one that its framework injects
     * @return the storage
     */
    public static JpaStorage joining(Supplier<EntityManager> current) {
        return joining(current, JpaSetup.DEFAULT);
    }

    /**
     * Works in the application's own persistence unit, as {@link #joining(Supplier)} does.
     *
     * @param current gives the application's EntityManager of the moment
     * @param setup what is kept beside ours, and how the tables are called; where that is not by their default names, the unit
     *     lists a {@link MappingFile}, too
     * @return the storage
     * @throws MisconfiguredException if the rooms do not fit together
     */
    public static JpaStorage joining(Supplier<EntityManager> current, JpaSetup setup) {
        var rooms = OurRooms.and(setup);
        Supplier<EntityManager> own =
                () -> current.get().getEntityManagerFactory().createEntityManager();
        return new JpaStorage(setup, rooms, () -> Transactions.joined(current.get()), own, null, () -> {});
    }

    /**
     * Works in the application's own persistence unit with EntityManagers of its own: where a transaction of JTA is open on the thread,
     * units work in that, as {@link #joining(Supplier)} tells; else each unit has a transaction of its own. Where transactions are the
     * EntityManagers' own, without JTA, that is always so, in Spring too: take {@code joining} there.
     *
     * @param unit lists {@link #rowClasses()}; stays open when the storage is closed
     * @return the storage
     */
    public static JpaStorage sharing(EntityManagerFactory unit) {
        return sharing(unit, JpaSetup.DEFAULT);
    }

    /**
     * Works in the application's own persistence unit, as {@link #sharing(EntityManagerFactory)} does.
     *
     * @param unit lists {@link #rowClasses(JpaSetup)}; stays open when the storage is closed
     * @param setup what is kept beside ours, and how the tables are called, as with {@link #joining(Supplier, JpaSetup)}
     * @return the storage
     * @throws MisconfiguredException if the rooms do not fit together
     */
    public static JpaStorage sharing(EntityManagerFactory unit, JpaSetup setup) {
        return new JpaStorage(setup, OurRooms.and(setup), () -> null, unit::createEntityManager, null, () -> {});
    }

    /** {@return entities, embeddables and converters for the persistence unit of an application; their names and tables begin with {@code kith}} */
    public static List<Class<?>> rowClasses() {
        return rowClasses(JpaSetup.DEFAULT);
    }

    /**
     * Lists entities, embeddables and converters for the persistence unit of an application, those of vendors' rooms
     * included.
     *
     * @param setup what is kept beside ours
     * @return the classes
     * @throws MisconfiguredException if the rooms do not fit together
     */
    public static List<Class<?>> rowClasses(JpaSetup setup) {
        return OurRooms.and(setup).rows();
    }

    /** {@return what {@link #recommendedProperties(JpaSetup)} tells for tables with their default names} */
    public static Map<String, Object> recommendedProperties() {
        return recommendedProperties(JpaSetup.DEFAULT);
    }

    /**
     * Tells how a persistence unit of the application is set up: writes in batches, children of many rows by one statement, instants in
     * UTC, without which H2 keeps days of the 19th century and before a day off in zones that had no whole hours then. Where Hibernate
     * makes, checks or drops the application's tables, it leaves out ours; that takes the place of a schema filter of its own.
     *
     * @param setup how the tables are called, and what is kept beside ours
     * @return properties by name
     * @throws MisconfiguredException if the rooms do not fit together
     */
    public static Map<String, Object> recommendedProperties(JpaSetup setup) {
        var properties = new HashMap<>(HibernateOnly.RECOMMENDED);
        properties.put(HibernateOnly.TABLES_LEFT_OUT, ScriptedTables.of(OurRooms.scripted(setup), setup.names()));
        return Collections.unmodifiableMap(properties);
    }

    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        var open = open();
        return units.in(() -> open.unit(context, visibility, work));
    }

    @Override
    public <T> T snapshot(SnapshotRequest<T> asked, Supplier<T> read) {
        var open = open();
        var uncommitted = snapshots.isEmpty() || units.isOpen() || open.ofTheHost();
        return uncommitted ? read.get() : snapshots.get().get(asked, read);
    }

    /** {@return how well snapshots serve; empty if none are kept} */
    public Optional<SnapshotStatistics> snapshots() {
        return snapshots.map(SnapshotStatistics::of);
    }

    @Override
    public List<Agenda.Candidate> due(Instant now, Set<String> works, int limit) {
        open().requireNoneOfTheHost();
        return transactions.alone((rows, database) -> AgendaRoom.due(rows, now, works, limit));
    }

    @Override
    public Optional<Instant> nextDue(Set<String> works) {
        return open().alone((rows, database) -> AgendaRoom.next(rows, works));
    }

    @Override
    public Subscriptions subscriptions() {
        return new JpaSubscriptions(open());
    }

    private Transactions open() {
        if (closed) {
            throw new IllegalUseException("this storage is closed; create another one");
        }
        return transactions;
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
        if (!closed) {
            closed = true;
            snapshots.ifPresent(SnapshotCache::clear);
            owned.run();
        }
    }
}
