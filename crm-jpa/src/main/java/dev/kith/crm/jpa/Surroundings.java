package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import jakarta.persistence.EntityManager;
import java.sql.Connection;

/** What the first connection told of the database. It holds for all, so that no unit asks again. */
record Surroundings(Database database, boolean readCommitted) {
    private record Told(String product, boolean readCommitted) {}

    static Surroundings of(EntityManager rows) {
        Told told = rows.callWithConnection((Connection connection) -> new Told(
                connection.getMetaData().getDatabaseProductName(),
                connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED));
        return new Surroundings(Database.named(told.product()), told.readCommitted());
    }

    void isolate(EntityManager rows) {
        if (!readCommitted) {
            rows.runWithConnection((Connection connection) ->
                    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED));
        }
    }
}
