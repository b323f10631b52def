package dev.kith.crm.inmemory;

import dev.kith.crm.value.CustomerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The committed rows of one type in one tenant, with the indexes that look-ups have asked for. Read and written behind
 * the tenant's gate.
 *
 * @param <A> the rows
 * @param <I> their ids
 */
class Table<A, I> {
    private final Map<I, A> rows = new HashMap<>();

    /** Readers run side by side and may ask for the same new index, hence a concurrent map. */
    private final Map<IndexKeys<A>, Index<A, I>> indexes = new ConcurrentHashMap<>();

    private final Function<A, ? extends Collection<CustomerId>> customers;

    Table(Function<A, ? extends Collection<CustomerId>> customers) {
        this.customers = customers;
    }

    Optional<A> find(I id) {
        return Optional.ofNullable(rows.get(id));
    }

    Map<I, A> rows() {
        return rows;
    }

    /** Whose file a row belongs to. */
    Collection<CustomerId> customers(A row) {
        return customers.apply(row);
    }

    Map<I, A> under(IndexKeys<A> keys, Object key) {
        return indexes.computeIfAbsent(keys, this::built).under(key);
    }

    void put(I id, A row) {
        var before = rows.put(id, row);
        for (var index : indexes.values()) {
            if (before != null) {
                index.remove(id, before);
            }
            index.add(id, row);
        }
    }

    void remove(I id) {
        var before = rows.remove(id);
        if (before != null) {
            indexes.values().forEach(index -> index.remove(id, before));
        }
    }

    private Index<A, I> built(IndexKeys<A> keys) {
        var index = new Index<A, I>(keys);
        rows.forEach(index::add);
        return index;
    }
}
