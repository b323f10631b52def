package dev.kith.crm.storage;

import dev.kith.crm.query.Criterion;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Versioned aggregates of one type, of the unit's tenant and within its visibility. Used by one thread, inside its unit.
 *
 * @param <A> the aggregate
 * @param <I> its id
 */
public interface Repository<A, I> extends StoragePort {
    /**
     * Finds by id.
     *
     * @param id the id
     * @return the present state, with what this unit has written; empty if there is none or it is not visible
     */
    Optional<A> find(I id);

    /**
     * Finds by id and keeps other writers out until the unit ends: what is read cannot become stale.
     *
     * @param id the id
     * @return the present committed state, with what this unit has written
     */
    Optional<A> lock(I id);

    /**
     * Locks as {@link #lock} does, but waits for nobody: for workers, who hold what those would wait for who hold the row. An adapter that
     * cannot tell may wait.
     *
     * @param id the id
     * @return the present committed state, with what this unit has written
     * @throws dev.kith.crm.failure.StoreFailureException if another unit has locked it; retryable, where the transaction is ours
     */
    default Optional<A> lockAtOnce(I id) {
        return lock(id);
    }

    /**
     * Locks several, as {@link #lock} does with each. An adapter that can do so with fewer statements overrides it.
     *
     * @param ids the ids; in the same order in all units that lock several, so that none waits for the other
     * @return the present committed states of those that are there, with what this unit has written
     */
    default Map<I, A> lockAll(List<I> ids) {
        var found = new LinkedHashMap<I, A>();
        ids.forEach(id -> lock(id).ifPresent(row -> found.put(id, row)));
        return found;
    }

    /**
     * Finds several at once.
     *
     * @param ids the ids
     * @return those that exist and are visible
     */
    Map<I, A> findAll(Collection<I> ids);

    /**
     * Finds a slice.
     *
     * @param scan what to find
     * @return the slice
     */
    Slice<A> search(Scan<A> scan);

    /**
     * Asks for a slice, to be read later in this unit, beside others that are asked for before any of them is read: an adapter may
     * answer them all together, as of the moment at which the first of them is read.
     *
     * @param scan what to find
     * @return reads the slice; to be called once, before the unit ends
     */
    default Supplier<Slice<A>> ask(Scan<A> scan) {
        return () -> search(scan);
    }

    /**
     * Counts.
     *
     * @param where which rows; literals only
     * @return how many
     */
    long count(Criterion<A> where);

    /**
     * Adds a new aggregate. A clash of keys surfaces as a duplicate here, or at the latest at the unit's end.
     *
     * @param aggregate with the first version
     */
    void add(A aggregate);

    /**
     * Replaces an aggregate. A version that moved on surfaces as stale here, or at the latest at the unit's end.
     *
     * @param change the state that this unit read, and the next one
     */
    void replace(Change<A> change);
}
