package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.schema.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * What plain reads of a unit see. In a transaction of a host on MariaDB, at its REPEATABLE READ, that may be older than what a
 * lock gives; elsewhere a lock of what has changed since is refused. Used by one thread.
 */
public final class Snapshot {
    private final EntityManager rows;
    private @Nullable Boolean old;

    Snapshot(EntityManager rows, Terms terms) {
        this.rows = rows;
        old = (terms.committed() || terms.server().database() != Database.MARIADB) ? Boolean.FALSE : null;
    }

    /** {@return whether plain reads may see what is no longer so; asked once} */
    public boolean old() {
        var known = old;
        if (known == null) {
            known = rows.callWithConnection((Connection connection) ->
                    connection.getTransactionIsolation() == Connection.TRANSACTION_REPEATABLE_READ);
            old = known;
        }
        return known;
    }

    /**
     * Lets a query see what is committed now, as a lock does: it locks what it reads, where nothing else helps.
     *
     * @param query reads whole rows
     * @param <R> its result
     * @return the same query
     */
    public <R> TypedQuery<R> present(TypedQuery<R> query) {
        return old() ? query.setLockMode(LockModeType.PESSIMISTIC_READ) : query;
    }
}
