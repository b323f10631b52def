package dev.kith.crm.inmemory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds rows by a key that they hold.
 *
 * @param <A> the rows
 * @param <I> their ids
 */
final class Index<A, I> {
    private final IndexKeys<A> keys;
    private final Map<Object, Map<I, A>> rows = new HashMap<>();

    Index(IndexKeys<A> keys) {
        this.keys = keys;
    }

    void add(I id, A row) {
        keys.of(row)
                .forEach(key ->
                        rows.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(id, row));
    }

    void remove(I id, A row) {
        keys.of(row)
                .forEach(key -> rows.computeIfPresent(key, (any, found) -> {
                    found.remove(id);
                    return found.isEmpty() ? null : found;
                }));
    }

    Map<I, A> under(Object key) {
        return rows.getOrDefault(key, Map.of());
    }
}
