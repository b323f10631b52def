package dev.kith.examples.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Schema;
import java.sql.SQLException;

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
        var connections = pool(url);
        Schema.of(connections).migrate(connections);
        return new Ground(server, url, connections);
    }

    static HikariDataSource pool(String url) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        // a server that is away for a moment must not hold up the work for half a minute
        pool.setConnectionTimeout(2_000);
        pool.setInitializationFailTimeout(60_000);
        return new HikariDataSource(pool);
    }

    /** {@return whether the database lives in this process} */
    boolean inMemory() {
        return url.startsWith("jdbc:h2:mem:");
    }

    /** {@return how much due work waits, claimed or not} */
    long waiting() throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kith_agenda")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
