package dev.kith.crm.jpa.transaction;

import dev.kith.crm.jpa.cluster.Galera;
import dev.kith.crm.jpa.schema.Database;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Where the rows lie.
 *
 * @param database which database it is
 * @param cluster whether it is a Galera cluster, where the lock of a query holds on one node only
 */
public record Server(Database database, boolean cluster) {
    /**
     * Asks a connection.
     *
     * @param connection leads there
     * @return what it says
     * @throws SQLException if it does not answer
     * @throws dev.kith.crm.failure.MisconfiguredException if it is a database that is not served
     */
    public static Server of(Connection connection) throws SQLException {
        var database = Database.named(connection.getMetaData().getDatabaseProductName());
        return new Server(database, database == Database.MARIADB && Galera.leads(connection));
    }
}
