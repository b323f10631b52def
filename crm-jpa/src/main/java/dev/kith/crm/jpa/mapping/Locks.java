package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.cluster.Galera;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The locks of a unit. A query takes them. On a Galera cluster such a lock holds on one node only: there a counter of the row is moved and moved
 * back, and the first of it told to all nodes at once. Whoever locks the same row on another node then waits, as on one server; of two who do
 * so at the very same time one has lost the race, which is told here and may be tried again.
 */
public final class Locks {
    private final OpenUnit unit;
    private final Terms terms;

    Locks(OpenUnit unit, Terms terms) {
        this.unit = unit;
        this.terms = terms;
    }

    /** Refuses to lock rows where nothing may be written: who locks is about to write. */
    public void require() {
        terms.requireWritable();
    }

    /** {@return whether a lock may still be there, on another node, when its unit has ended} */
    public boolean linger() {
        return terms.server().cluster();
    }

    /** Lets the locks of aggregates hold on every node; of rows without a version they hold on one. */
    void hold(Class<?> row, Collection<UUID> ids) {
        if (terms.server().cluster()) {
            HibernateOnly.version(unit.rows(), row).ifPresent(version -> hold(row, version, ids));
        }
    }

    /**
     * Lets locks hold on every node of a cluster.
     *
     * @param row the entity, with a {@link dev.kith.crm.jpa.room.RowId}
     * @param counter a column with a whole number
     * @param ids of the rows that a query has just locked
     */
    public void hold(Class<?> row, String counter, Collection<UUID> ids) {
        if (!terms.server().cluster() || ids.isEmpty()) {
            return;
        }
        var update = "UPDATE " + HibernateOnly.table(unit.rows(), row) + " SET " + counter + " = " + counter;
        // by text: a prepared statement would not be told at once. A tenant's id holds no quotes
        var where = ids.stream()
                .map(id -> "'" + id + "'")
                .collect(Collectors.joining(", ", " WHERE tenant_id = '" + unit.tenant() + "' AND id IN (", ")"));
        unit.rows().runWithConnection((Connection connection) -> {
            try (var statement = connection.createStatement()) {
                HibernateOnly.timed(unit.rows(), statement);
                statement.execute(Galera.EVERYWHERE + update + " + 1" + where);
                statement.execute(update + " - 1" + where);
            } catch (SQLException half) {
                unit.writing(); // an application's transaction must not keep the one without the other
                throw half;
            }
        });
    }
}
