package dev.kith.crm.jpa.mapping;

import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.jpa.schema.TableNames;
import dev.kith.crm.storage.UniqueKey;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a unit has written: tells which rows wait for the next flush, and what a refused statement was about. */
final class Writes {
    /** A kind of row that was added or replaced, and one of its tables. */
    record Written(String kind, String table) {}

    /** A row that was replaced. */
    record Replaced(String kind, Object id, long expected) {
        StaleVersionException stale() {
            return new StaleVersionException(kind, id, expected);
        }
    }

    /** A unique key of a kind. */
    record Key(String kind, String name) {}

    private final TableNames names;
    private final Map<String, Key> keys = new HashMap<>();
    private final Set<Written> written = new LinkedHashSet<>();
    private final IdentityHashMap<Object, Replaced> replaced = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Object> waiting = new IdentityHashMap<>();

    Writes(TableNames names) {
        this.names = names;
    }

    void added(String kind, Object row) {
        written(kind, row);
        waiting.put(row, row);
    }

    private void written(String kind, Object row) {
        var table = row.getClass().getAnnotation(Table.class);
        written.add(new Written(kind, table == null ? kind : names.of(table.name())));
        Stream.of(row.getClass().getDeclaredFields())
                .map(field -> field.getAnnotation(CollectionTable.class))
                .filter(Objects::nonNull)
                .forEach(part -> written.add(new Written(kind, names.of(part.name()))));
    }

    void replaced(Object row, Replaced change) {
        written(change.kind(), row);
        replaced.put(row, change);
        waiting.put(row, row);
    }

    boolean waits(Object row) {
        return waiting.containsKey(row);
    }

    /** Notes which indexes prove the unique keys of what is written. */
    void proven(String kind, Map<String, ? extends UniqueKey<?>> indexes) {
        indexes.forEach((index, key) -> keys.put(names.of(index), new Key(kind, key.name())));
    }

    Map<String, Key> keys() {
        return keys;
    }

    void flushed() {
        waiting.clear();
    }

    Set<Written> written() {
        return written;
    }

    Collection<Replaced> replaced() {
        return replaced.values();
    }

    Optional<Replaced> replaced(Object row) {
        return Optional.ofNullable(replaced.get(row));
    }
}
