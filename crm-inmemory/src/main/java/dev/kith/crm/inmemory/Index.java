package dev.kith.crm.inmemory;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the ids of rows by a key that the rows hold.
 *
 * @param <A> the rows
 * @param <I> their ids
 */
final class Index<A, I> {
    private final IndexKeys<A> keys;
    private final Map<Object, Set<I>> ids = new HashMap<>();

    Index(IndexKeys<A> keys) {
        this.keys = keys;
    }

    void add(I id, A row) {
        keys.of(row)
                .forEach(key ->
                        ids.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(id));
    }

    void remove(I id, A row) {
        keys.of(row)
                .forEach(key -> ids.computeIfPresent(key, (any, set) -> {
                    set.remove(id);
                    return set.isEmpty() ? null : set;
                }));
    }

    Set<I> under(Object key) {
        return ids.getOrDefault(key, Set.of());
    }
}
