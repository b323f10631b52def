package dev.kith.examples.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** An embedded PostgreSQL that keeps what it has committed. */
final class PostgresServer implements Server {
    private final Path folder;
    private EmbeddedPostgres postgres;

    PostgresServer(Path folder) throws IOException {
        this.folder = folder;
        this.postgres = start(0);
    }

    private EmbeddedPostgres start(int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    @Override
    public String fresh(String name) throws SQLException {
        execute("drop database if exists " + name);
        execute("create database " + name);
        return postgres.getJdbcUrl("postgres", name);
    }

    @Override
    public int killSessions(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** By SIGQUIT: PostgreSQL calls this an immediate shutdown, and recovers from its log at the next start. */
    @Override
    public void restart() throws Exception {
        var pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        var server = ProcessHandle.of(pid).orElseThrow();
        Signals.send("QUIT", pid);
        server.onExit().get(1, TimeUnit.MINUTES);
        int port = postgres.getPort();
        close(); // of a server that is dead already: lets go of its folder
        postgres = start(port);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
