package dev.kith.crm.jpa.mapping;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.Collection;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The rows that a unit holds in the persistence context, because it may change them. */
final class HeldRows {
    private final EntityManager rows;
    private final IdentityHashMap<Object, Object> kept = new IdentityHashMap<>();
    private @Nullable Boolean snapshot;

    HeldRows(EntityManager rows) {
        this.rows = rows;
    }

    <R> R kept(R row) {
        kept.put(row, row);
        return row;
    }

    void release(Collection<?> read) {
        read.stream().filter(row -> !kept.containsKey(row)).forEach(rows::detach);
    }

    /** The host's persistence context lives on: our next unit in it shall read the rows anew. */
    void releaseAll() {
        kept.keySet().forEach(rows::detach);
    }

    /** Whether plain reads see a snapshot that is older than what a lock gives; asked once, of MariaDB only. */
    boolean readsOldSnapshot() {
        var known = snapshot;
        if (known == null) {
            known = rows.callWithConnection((Connection connection) ->
                    connection.getTransactionIsolation() == Connection.TRANSACTION_REPEATABLE_READ);
            snapshot = known;
        }
        return known;
    }
}
