package dev.kith.crm.jpa.cluster;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How statements are said to a Galera cluster of MariaDB. There the lock of a query holds on its own node only, and what another node has
 * committed may arrive a moment later. Both prefixes hold for one statement, and leave the session as it is; in a statement that the server
 * has prepared they do nothing.
 */
public final class Galera {
    /**
     * Before a statement that writes: when it has run, its rows are locked on every node, or it has lost a race; not only at the commit.
     * This is streaming replication, of this one statement and what was written before it.
     */
    public static final String EVERYWHERE =
            "SET STATEMENT wsrep_trx_fragment_unit = 'statements', wsrep_trx_fragment_size = 1 FOR ";

    /** Before the first query of a transaction: it sees what any node had committed before. */
    public static final String CAUGHT_UP = "SET STATEMENT wsrep_sync_wait = 1 FOR ";

    private Galera() {}

    /**
     * Asks whether there is a cluster.
     *
     * @param mariaDb a connection to MariaDB
     * @return whether its server is a node of one
     * @throws SQLException if it does not answer
     */
    public static boolean leads(Connection mariaDb) throws SQLException {
        try (var statement = mariaDb.createStatement();
                var rows = statement.executeQuery("SHOW STATUS LIKE 'wsrep_provider_name'")) {
            return rows.next() && "Galera".equals(rows.getString(2));
        }
    }
}
