package dev.kith.crm.jpa.mapping;

import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.storage.UniqueKey;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a unit has written: tells which rows wait for the next flush, and what a refused statement was about. */
final class Writes {
    /** A kind of row that was added. */
    record Added(String kind, String table) {}

    /** A row that was replaced. */
    record Replaced(String kind, Object id, long expected) {
        StaleVersionException stale() {
            return new StaleVersionException(kind, id, expected);
        }
    }

    /** A unique key of a kind. */
    record Key(String kind, String name) {}

    private final Map<String, Key> keys = new HashMap<>();
    private final List<Added> added = new ArrayList<>();
    private final IdentityHashMap<Object, Replaced> replaced = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Object> waiting = new IdentityHashMap<>();
    private @Nullable Replaced latest;

    void added(String kind, Object row) {
        var table = row.getClass().getAnnotation(Table.class);
        var entry = new Added(kind, table == null ? kind : table.name());
        if (!added.contains(entry)) {
            added.add(entry);
        }
        waiting.put(row, row);
    }

    void replaced(Object row, Replaced change) {
        replaced.put(row, change);
        waiting.put(row, row);
        latest = change;
    }

    boolean waits(Object row) {
        return waiting.containsKey(row);
    }

    /** Notes which indexes prove the unique keys of what is written. */
    void proven(String kind, Map<String, ? extends UniqueKey<?>> indexes) {
        indexes.forEach((index, key) -> keys.put(index, new Key(kind, key.name())));
    }

    Map<String, Key> keys() {
        return keys;
    }

    void flushed() {
        waiting.clear();
    }

    List<Added> added() {
        return added;
    }

    @Nullable
    Replaced replaced(@Nullable Object row) {
        var known = row == null ? null : replaced.get(row);
        return known == null ? latest : known;
    }
}
