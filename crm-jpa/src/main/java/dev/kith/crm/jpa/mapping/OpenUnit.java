package dev.kith.crm.jpa.mapping;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.jpa.cache.Touches;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.transaction.SessionTransaction;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A unit of work on an EntityManager, and what its ports share. Used by one thread. */
public final class OpenUnit implements UnitOfWork {
    private final EntityManager rows;
    private final CallContext context;
    private final Visibility visibility;
    private final Rooms rooms;
    private final Terms terms;
    private final Touches touches;
    private final Writes writes;
    private final Map<Object, StoragePort> ports = new HashMap<>();
    private final List<Runnable> last = new ArrayList<>();
    private final HeldRows held;
    private final Snapshot snapshot;
    private final Refusals refusals;
    private final Asks asks = new Asks(this);
    private final Locks locks;
    private boolean wrote;

    /**
     * Opens a unit.
     *
     * @param rows the persistence context, with a transaction
     * @param context who calls
     * @param visibility what the caller may see
     * @param rooms what is served
     * @param terms on what terms it works in the transaction
     * @param touches hears whose data it reads and writes
     */
    public OpenUnit(
            EntityManager rows, CallContext context, Visibility visibility, Rooms rooms, Terms terms, Touches touches) {
        this.rows = rows;
        this.held = new HeldRows(rows);
        this.snapshot = new Snapshot(rows, terms);
        this.writes = new Writes(rooms.names());
        this.refusals = new Refusals(writes, terms.ours());
        this.context = context;
        this.visibility = visibility;
        this.rooms = rooms;
        this.terms = terms;
        this.locks = new Locks(this, terms);
        this.touches = touches;
    }

    @Override
    public CallContext context() {
        return context;
    }

    @Override
    public <P extends StoragePort> P port(Class<P> port) {
        terms.moment().require();
        return port.cast(ports.computeIfAbsent(port, any -> rooms.port(port, this)));
    }

    @Override
    @SuppressWarnings("unchecked") // made for this very type
    public <A, I> Repository<A, I> of(AggregateType<A, I> type) {
        terms.moment().require();
        return (Repository<A, I>)
                ports.computeIfAbsent(type.name(), any -> new RowRepository<>(this, rooms.mapping(type)));
    }

    /** {@return the tenant's id, for every statement} */
    public String tenant() {
        return context.tenant().value();
    }

    /** {@return the persistence context} */
    public EntityManager rows() {
        return rows;
    }

    Rooms rooms() {
        return rooms;
    }

    /** {@return what is asked for in this unit, to be read together} */
    public Asks asks() {
        return asks;
    }

    HeldRows held() {
        return held;
    }

    /** {@return what plain reads see} */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** {@return hears whose data this unit reads and writes} */
    public Touches touches() {
        return touches;
    }

    /** {@return which database it is} */
    public Database database() {
        return terms.server().database();
    }

    /**
     * {@return what rows fulfil that the caller may see: by their type and, where they belong to customers, one who is visible}
     *
     * @param type of which type
     * @param <A> the type
     */
    public <A> Criterion<A> sight(Class<A> type) {
        return rooms.paths().sight(visibility, type);
    }

    /**
     * {@return what the work returned; what the store refuses is told in our own words, without the driver's}
     *
     * @param work what to do
     * @param <T> its result
     */
    public <T> T stored(Supplier<T> work) {
        return refusals.told(work);
    }

    /**
     * Adds a row. It is written at the end, or before a statement that asks for it.
     *
     * @param kind what a duplicate is called
     * @param row the row
     */
    public void add(String kind, Object row) {
        writes().added(kind, row);
        rows.persist(row);
        kept(row);
    }

    /**
     * {@return whether rows could be inserted, at once}
     *
     * @param entities the rows, one list for each table
     * @param goesOn whether the unit goes on if their keys are taken; costs two more round trips to the database
     */
    public boolean inserted(List<? extends List<?>> entities, boolean goesOn) {
        writing();
        return HibernateOnly.inserted(rows, entities, goesOn);
    }

    /**
     * Lets a port write its derived facts last, behind all rows.
     *
     * @param work what to do; may be done several times
     */
    public void atEnd(Runnable work) {
        last.add(work);
    }

    /** Ends the unit: its ports are good no more. */
    public void end() {
        refusals.end();
    }

    /** Gives the unit up after an exception. Half a unit in the application's transaction must never be committed. */
    public void abandon() {
        if (!terms.ours() && wrote) {
            terms.moment().mark();
        } else if (!terms.ours()) {
            held.releaseAll();
        }
    }

    /** Writes what was collected, lets the store say what it thinks of it, and commits if the transaction is our own. */
    public void finish() {
        terms.moment().require();
        refusals.requireNone();
        stored(() -> {
            settle();
            if (terms.ours()) {
                SessionTransaction.commit(rows);
            } else {
                held.releaseAll();
            }
            return true;
        });
    }

    /** Writes rows and derived facts, before a statement that reads facts, and at the end. */
    void settle() {
        settleRows();
        last.forEach(Runnable::run);
    }

    void settleRows() {
        if (!terms.readOnly()) {
            rows.flush();
        }
        writes.flushed();
    }

    /** {@return takes care of what this unit locks} */
    public Locks locks() {
        return locks;
    }

    /** Notes that a statement writes, so that an application's transaction in which the unit fails is not committed. */
    public void writing() {
        terms.requireWritable();
        wrote = true;
    }

    Writes writes() {
        writing();
        return writes;
    }

    /**
     * {@return the row, kept in the persistence context until the unit ends, because it may be changed}
     *
     * @param row the row
     * @param <R> the row
     */
    public <R> R kept(R row) {
        return held.kept(row);
    }

    /**
     * Lets go of rows that were read: a walk through many holds none of them. What the unit may change stays.
     *
     * @param read the rows
     */
    public void release(Collection<?> read) {
        held.release(read);
    }
}
