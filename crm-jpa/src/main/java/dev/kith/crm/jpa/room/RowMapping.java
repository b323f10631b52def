package dev.kith.crm.jpa.room;

import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UniqueKey;
import java.util.Map;

/**
 * How a versioned aggregate lies in a row and its children. The row's key is a {@link RowId} in an attribute called
 * {@code id}; its {@code @Version} begins with 1. Stateless.
 *
 * @param <A> the aggregate
 * @param <I> its id
 * @param <R> the row
 */
public interface RowMapping<A, I, R> {
    /** {@return what is mapped} */
    AggregateType<A, I> type();

    /** {@return the entity} */
    Class<R> row();

    /**
     * Tells which index proves each unique key, so that a refused row is told by the name of its key.
     *
     * @return the keys by the names of their indexes; {@code kith_} at the beginning stands for the prefix, as in the names of
     *     tables
     */
    default Map<String, UniqueKey<A>> uniqueIndexes() {
        return Map.of();
    }

    /**
     * Makes the row of a new aggregate.
     *
     * @param id the row's key
     * @param aggregate the aggregate
     * @return a row that is not managed yet
     */
    R added(RowId id, A aggregate);

    /**
     * Carries a difference into a managed row.
     *
     * @param row the row, in the state before; a collection that is touched may be read only now, and then holds what others have
     *     written since, which the version will tell
     * @param change both states
     * @return whether there is a difference; where there is none, the version moves all the same
     */
    boolean change(R row, Change<A> change);

    /**
     * Tells which of the row's collections {@link #restored} needs: what it does not need is not read.
     *
     * @param row the row
     * @param collection the attribute
     * @return whether it is needed
     */
    default boolean reads(R row, String collection) {
        return true;
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the aggregate
     */
    A restored(R row);
}
