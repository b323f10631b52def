package dev.kith.examples.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Schema;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * A database with our tables, and nothing in them.
 *
 * @param server whose it is
 * @param url its JDBC URL
 * @param connections a pool
 */
record Ground(Server server, String url, HikariDataSource connections) implements AutoCloseable {
    private static final int CONNECTIONS = 12;

    static Ground on(Server server, String url) {
        var connections = pool(url, CONNECTIONS);
        Schema.of(connections).migrate(connections);
        return new Ground(server, url, connections);
    }

    static HikariDataSource pool(String url, int connections) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(connections);
        // a server that is away for a moment must not hold up the work for half a minute
        pool.setConnectionTimeout(2_000);
        pool.setInitializationFailTimeout(60_000);
        return new HikariDataSource(pool);
    }

    /** {@return whether the database lives in this process} */
    boolean inMemory() {
        return url.startsWith("jdbc:h2:mem:");
    }

    /** {@return how many deliveries wait, claimed or not} */
    int waiting() throws SQLException {
        return rows("select id, claims from kith_delivery where due_at is not null")
                .size();
    }

    /** {@return the deliveries that somebody has claimed and not ended, each with the number of its claim} */
    Set<String> held() throws SQLException {
        return rows("select id, claims from kith_delivery where state = 0");
    }

    private Set<String> rows(String query) throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new HashSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getInt(2));
            }
            return found;
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
