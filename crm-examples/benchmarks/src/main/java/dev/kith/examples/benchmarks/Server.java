package dev.kith.examples.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** An embedded PostgreSQL that keeps what it promises: what is committed is on the disk. */
final class Server implements AutoCloseable {
    private static final int CONNECTIONS = 10;

    private final EmbeddedPostgres postgres;
    private final Path folder;

    private Server(EmbeddedPostgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /** Starts on a folder, which is made where there is none and stays when the server ends. */
    static Server start(Path folder) throws IOException {
        return start(folder, "on");
    }

    /** The same for tests, which time nothing and need no durability. */
    static Server forTests(Path folder) throws IOException {
        return start(folder, "off");
    }

    private static Server start(Path folder, String durable) throws IOException {
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                // the embedded server is made for tests and turns both off
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("shared_buffers", "512MB")
                // no checkpoint falls into the rounds of one variant only because of its turn
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("checkpoint_timeout", "30min")
                .start();
        return new Server(postgres, folder);
    }

    /** Where the server can read what it is given. */
    Path folder() {
        return folder;
    }

    /** What the figures depend on. */
    Map<String, String> settings() throws SQLException {
        var settings = new TreeMap<String, String>();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String name : new String[] {"server_version", "fsync", "synchronous_commit", "shared_buffers"}) {
                try (var row = statement.executeQuery("show " + name)) {
                    row.next();
                    settings.put(name, row.getString(1));
                }
            }
        }
        return settings;
    }

    boolean has(String database) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            statement.setString(1, database);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Runs a statement outside of the databases that are measured, such as one that makes them. */
    void run(String... statements) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** A pool of connections: each side has one of its own, all are alike. */
    HikariDataSource connections(String database) {
        var pool = new HikariConfig();
        pool.setPoolName(database);
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", database));
        pool.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(pool);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
