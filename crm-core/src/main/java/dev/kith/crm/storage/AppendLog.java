package dev.kith.crm.storage;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Entries that are added and never replaced or removed, of the unit's tenant and within its visibility.
 *
 * @param <A> the entry
 * @param <I> its id
 */
public interface AppendLog<A, I> extends StoragePort {
    /**
     * Adds entries under new ids.
     *
     * @param entries the entries, each id once
     * @return the ids of those that were left out, because a key of theirs is taken by which they are known outside
     * @throws dev.kith.crm.failure.DuplicateException if the id of an entry that was not left out is taken: nothing of the
     *     unit can be stored
     */
    Set<I> append(Collection<A> entries);

    /**
     * Finds by id.
     *
     * @param id the id
     * @return the entry; empty if there is none or it is not visible
     */
    Optional<A> find(I id);

    /**
     * Finds a slice.
     *
     * @param scan what to find
     * @return the slice
     */
    Slice<A> search(Scan<A> scan);
}
