package dev.kith.crm.extension;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.RegisteredAttributes;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The tools of a use case, ours or a vendor's, bound to one caller. Light, immutable, thread-safe. */
public interface Workbench {
    /** {@return who calls} */
    CallContext context();

    /** {@return the settings of the caller's tenant} */
    TenantSettings settings();

    /** {@return the time by the injected clock, UTC, cut to microseconds} */
    Instant now();

    /** {@return a new id: a UUID of version 7 from the injected source} */
    UUID newId();

    /**
     * Gives all parts of a point.
     *
     * @param point the point
     * @param <T> the parts
     * @return what features and vendors contributed, in their order
     */
    <T> List<T> parts(ContributionPoint<T> point);

    /**
     * Gives the attributes that may be written.
     *
     * @param owner of which type
     * @param <A> the type
     * @return what features and vendors contributed, and the tenant has defined
     */
    <A extends Attributed<A>> RegisteredAttributes<A> attributes(Class<A> owner);

    /** {@return the descriptions of all aggregates and entries that features and vendors contributed, in their order} */
    List<AggregateType<?, ?>> aggregates();

    /**
     * Reads a criterion that was kept as text.
     *
     * @param owner what it asks
     * @param text the form that {@link Criterion#text} writes
     * @param <A> the subjects
     * @return the criterion
     * @throws dev.kith.crm.failure.InvalidValueException if it cannot be read, or names what no feature and no extension lets be named
     */
    <A> Criterion<A> criterion(Class<A> owner, String text);

    /**
     * Gives the facade of an earlier room or another extension, for the same caller.
     *
     * @param type the facade's type
     * @param <F> the facade
     * @return the facade
     * @throws dev.kith.crm.failure.IllegalUseException if no extension contributes it
     */
    <F> F facade(Class<F> type);

    /**
     * Checks a command by its annotations.
     *
     * @param command what was asked for
     * @param further what else was found wrong with it, such as a kind that is not registered
     * @throws dev.kith.crm.failure.InvalidValueException with all violations at once, if there is any
     */
    void check(Object command, List<Violation> further);

    /**
     * Works in the caller's unit: the one that is open on this thread, or a new one, which is tried again if it loses a
     * race that the store calls retryable.
     *
     * @param work what to do; must bear to be repeated from the start
     * @param <T> its result
     * @return what the work returned
     */
    <T> T inTransaction(Function<UnitOfWork, T> work);

    /**
     * Gives a view of a customer that was read a while ago, where the storage keeps such and it is not known to be old, or reads it.
     * Inside a unit, in a transaction of the host, and for a fresh desk it is always read. Never decide on a write by it.
     *
     * @param customer of whom
     * @param type what is read; views of one type are read alike
     * @param read reads it
     * @param <T> the view: immutable
     * @return the view
     * @see dev.kith.crm.storage.CrmStorage#snapshot
     */
    <T> T snapshot(CustomerId customer, SnapshotType<T> type, Supplier<T> read);

    /**
     * Adds a new aggregate, and the record of it to the history.
     *
     * @param type its type
     * @param aggregate with the first version
     * @param <A> the aggregate
     * @return the record; the event of the change bears its id and time
     * @throws dev.kith.crm.failure.DuplicateException if a key is taken, here or at the latest at the unit's end
     */
    <A> ChangeRecord add(AggregateType<A, ?> type, A aggregate);

    /**
     * Replaces an aggregate, and adds the record of it to the history.
     *
     * @param type its type
     * @param change the state that the unit read, and the next one
     * @param <A> the aggregate
     * @return the record; the event of the change bears its id and time
     * @throws dev.kith.crm.failure.StaleVersionException if the version moved on, here or at the latest at the unit's end
     * @throws dev.kith.crm.failure.DuplicateException if a key is taken, here or at the latest at the unit's end
     */
    <A> ChangeRecord replace(AggregateType<A, ?> type, Change<A> change);

    /**
     * Tells of an event, inside a unit: reactions follow at once, then listeners that may veto.
     *
     * @param type its type
     * @param event what happened
     * @param <E> the events
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    <E extends DomainEvent> void emit(EventType<E> type, E event);

    /**
     * Answers a query with one page.
     *
     * @param type what is searched
     * @param query the question
     * @param boundTo what else the pages belong to, such as the customer of a timeline; cursors are good for it alone
     * @param read asks the port
     * @param <A> the rows
     * @return the page
     */
    <A> Page<A> page(
            AggregateType<A, ?> type, Query<A> query, Object boundTo, BiFunction<UnitOfWork, Scan<A>, Slice<A>> read);

    /**
     * Asks for the first page of a query inside a unit, to be read later in it, beside others that are asked for before any of them
     * is read: the store may answer them all together, as of the moment at which the first of them is read.
     *
     * @param type what is searched
     * @param query the question; a cursor is not taken
     * @param ask asks the port
     * @param <A> the rows
     * @return reads the page; to be called once, before the unit ends
     * @throws dev.kith.crm.failure.IllegalUseException if no unit is open
     */
    <A> Supplier<Slice<A>> ask(
            AggregateType<A, ?> type, Query<A> query, BiFunction<UnitOfWork, Scan<A>, Supplier<Slice<A>>> ask);

    /**
     * Asks for the first page of aggregates that have a repository, as {@link #ask(AggregateType, Query, BiFunction)} does.
     *
     * @param type what is searched
     * @param query the question; a cursor is not taken
     * @param <A> the rows
     * @return reads the page; to be called once, before the unit ends
     * @throws dev.kith.crm.failure.IllegalUseException if no unit is open
     */
    default <A> Supplier<Slice<A>> ask(AggregateType<A, ?> type, Query<A> query) {
        return ask(type, query, (unit, scan) -> unit.of(type).ask(scan));
    }

    /**
     * Walks through all answers of a query by chunks; each chunk has a unit of its own, and none is open while the sink
     * works, unless the caller's own is.
     *
     * @param type what is searched
     * @param query the question; its limit is the size of a chunk
     * @param read asks the port
     * @param sink takes each row
     * @param <A> the rows
     */
    <A> void each(
            AggregateType<A, ?> type,
            Query<A> query,
            BiFunction<UnitOfWork, Scan<A>, Slice<A>> read,
            Consumer<? super A> sink);
}
