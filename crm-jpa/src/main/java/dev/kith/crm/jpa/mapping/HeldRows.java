package dev.kith.crm.jpa.mapping;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.IdentityHashMap;

/** The rows that a unit holds in the persistence context, because it may change them. */
final class HeldRows {
    private final EntityManager rows;
    private final IdentityHashMap<Object, Object> kept = new IdentityHashMap<>();

    HeldRows(EntityManager rows) {
        this.rows = rows;
    }

    <R> R kept(R row) {
        kept.put(row, row);
        return row;
    }

    boolean holds(Object row) {
        return kept.containsKey(row);
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    void release(Collection<?> read) {
        read.stream().filter(row -> !holds(row)).forEach(rows::detach);
    }

    /** The host's persistence context lives on: our next unit in it shall read the rows anew. */
    void releaseAll() {
        kept.keySet().forEach(rows::detach);
    }
}
