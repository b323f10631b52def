package dev.kith.crm.extension;

import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.AggregateType;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How every facade, ours or a vendor's, tells of its aggregates, as one caller may see them. Light, immutable, thread-safe.
 *
 * @param <A> the aggregates
 * @param <I> their ids
 */
public interface Lookup<A, I> {
    /**
     * Finds by id.
     *
     * @param id which one
     * @return the aggregate, if there is one that the caller may see
     */
    Optional<A> find(I id);

    /**
     * Gets by id.
     *
     * @param id which one
     * @return the aggregate
     * @throws NotFoundException if there is none that the caller may see
     */
    A get(I id);

    /**
     * Searches by any criterion, by id unless the query has another order.
     *
     * @param query which, in which order, how many
     * @return a page
     * @throws dev.kith.crm.failure.InvalidValueException if the query's cursor belongs to another one
     */
    Page<A> search(Query<A> query);

    /**
     * Counts.
     *
     * @param where which
     * @return how many
     */
    long count(Criterion<A> where);

    /**
     * Walks through all answers by chunks; no unit is open while the sink works, unless the caller's own is.
     *
     * @param query which, in which order; its limit is the size of a chunk
     * @param sink takes each
     */
    void each(Query<A> query, Consumer<? super A> sink);

    /**
     * Tells of the aggregates of one type.
     *
     * @param <A> the aggregates
     * @param <I> their ids
     */
    abstract class OfType<A, I> implements Lookup<A, I> {
        /** The caller's tools. */
        protected final Workbench bench;

        private final AggregateType<A, I> type;

        /**
         * Looks up for one caller.
         *
         * @param bench the caller's tools
         * @param type which type
         */
        protected OfType(Workbench bench, AggregateType<A, I> type) {
            this.bench = bench;
            this.type = type;
        }

        @Override
        public Optional<A> find(I id) {
            return bench.inTransaction(unit -> unit.of(type).find(id));
        }

        @Override
        public final A get(I id) {
            return find(id).orElseThrow(() -> new NotFoundException(type.name(), id));
        }

        @Override
        public final Page<A> search(Query<A> query) {
            return bench.page(type, query, "", (unit, scan) -> unit.of(type).search(scan));
        }

        @Override
        public final long count(Criterion<A> where) {
            return bench.inTransaction(unit -> unit.of(type).count(where.at(bench.now())));
        }

        @Override
        public final void each(Query<A> query, Consumer<? super A> sink) {
            bench.each(type, query, (unit, scan) -> unit.of(type).search(scan), sink);
        }
    }
}
