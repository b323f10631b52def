package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.jpa.schema.TableNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Empty databases with our tables: a fresh one of the asked kind for each test class. */
final class Databases {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int CONNECTIONS = 12;

    private Databases() {}

    static HikariDataSource fresh(Database database) {
        return fresh(database, "TRANSACTION_READ_COMMITTED");
    }

    static HikariDataSource fresh(Database database, String isolation) {
        var pool = empty(database, isolation);
        Schema.of(database).migrate(pool);
        return pool;
    }

    static HikariDataSource empty(Database database) {
        return empty(database, "TRANSACTION_READ_COMMITTED");
    }

    /** Names in a schema that is made for them, beside the one of the connections. */
    static TableNames elsewhere(HikariDataSource pool, String prefix) {
        var schema = "crm_" + NUMBER.incrementAndGet() + "_"
                + ProcessHandle.current().pid();
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException("no schema for this test", refused);
        }
        return TableNames.prefixed(prefix).in(schema);
    }

    private static HikariDataSource empty(Database database, String isolation) {
        try {
            var name = "kith_" + NUMBER.incrementAndGet() + "_"
                    + ProcessHandle.current().pid();
            var pool = new HikariConfig();
            pool.setMaximumPoolSize(CONNECTIONS);
            pool.setAutoCommit(false);
            pool.setTransactionIsolation(isolation);
            var url = TestServers.url(database.name().toLowerCase(Locale.ROOT));
            var properties = new Properties();
            switch (database) {
                case H2 -> url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
                case POSTGRESQL -> {
                    run(url, "create schema " + name);
                    // by the driver: what the pool sets is undone by the first rollback
                    properties.setProperty("currentSchema", name);
                }
                case MARIADB -> {
                    run(url, "create database " + name);
                    pool.setCatalog(name);
                }
            }
            pool.setDataSource(Tenants.watched(url, properties));
            return new HikariDataSource(pool);
        } catch (Exception unreachable) {
            throw new IllegalStateException("no " + database + " for this test", unreachable);
        }
    }

    /** Leads to the same database, and to the same tables, by any other means. */
    static String url(Database database, DataSource connections) {
        try (var connection = connections.getConnection()) {
            var server = TestServers.url(database.name().toLowerCase(Locale.ROOT));
            return switch (database) {
                case H2 -> connection.getMetaData().getURL();
                case POSTGRESQL ->
                    server + (server.contains("?") ? "&" : "?") + "currentSchema=" + connection.getSchema();
                case MARIADB -> server.replaceFirst("(//[^/]*/)[^?]*", "$1" + connection.getCatalog());
            };
        } catch (Exception unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** The same database as a user who may read and write all its tables, and make none. */
    static HikariDataSource ofReader(Database database, HikariDataSource owner) {
        var user = "app_" + NUMBER.incrementAndGet() + "_"
                + ProcessHandle.current().pid();
        var pool = new HikariConfig();
        pool.setAutoCommit(false);
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            var rights = "grant select, insert, update, delete on ";
            switch (database) {
                case H2 -> {
                    statement.execute("create user " + user + " password 'app'");
                    statement.execute(rights + "schema public to " + user);
                    pool.setJdbcUrl(connection.getMetaData().getURL());
                    pool.setUsername(user);
                    pool.setPassword("app");
                }
                case POSTGRESQL -> {
                    var schema = connection.getSchema();
                    statement.execute("create role " + user);
                    statement.execute("grant usage on schema " + schema + " to " + user);
                    statement.execute(rights + "all tables in schema " + schema + " to " + user);
                    connection.commit();
                    var properties = new Properties();
                    // by the driver, as above
                    properties.setProperty("currentSchema", schema);
                    properties.setProperty("options", "-c role=" + user);
                    pool.setDataSource(Tenants.watched(connection.getMetaData().getURL(), properties));
                }
                case MARIADB -> {
                    statement.execute("create user " + user + "@'%' identified by 'app'");
                    statement.execute(rights + connection.getCatalog() + ".* to " + user + "@'%'");
                    pool.setJdbcUrl(url(database, owner).replaceAll("(?:user|password)=[^&]*&?", ""));
                    pool.setUsername(user);
                    pool.setPassword("app");
                }
            }
            return new HikariDataSource(pool);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Lets the database count what it has: no plan is better than its statistics. */
    static void analyse(Database database, DataSource connections) {
        analyse(database, connections, TableNames.DEFAULT);
    }

    static void analyse(Database database, DataSource connections, TableNames names) {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                switch (database) {
                    case H2 -> statement.execute("analyze");
                    case POSTGRESQL -> statement.execute("vacuum analyze");
                    case MARIADB -> {
                        var schema = names.schema().orElse(connection.getCatalog());
                        var tables = new ArrayList<String>();
                        try (var all = statement.executeQuery("show tables from " + schema)) {
                            while (all.next()) {
                                tables.add(schema + "." + all.getString(1));
                            }
                        }
                        statement.execute("analyze table " + String.join(", ", tables));
                    }
                }
            }
            connection.setAutoCommit(false);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Only a run that came here proves the store; the closing report of the build reads it. */
    static void proven(Database database) {
        try {
            var folder = Files.createDirectories(Path.of("target", "stores-proven"));
            Files.writeString(folder.resolve(database.name().toLowerCase(Locale.ROOT)), "");
        } catch (IOException unwritable) {
            throw new IllegalStateException("no note of what is proven", unwritable);
        }
    }

    private static void run(String url, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
