package dev.kith.crm.jpa.schema;

import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.cluster.Galera;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Runs what is missing of some scripts, in one process at a time. The lock is a row of the history, held by a connection of its own: a
 * process that is stopped lets go of it, on every database. On a Galera cluster the row is written, so that all nodes know of the lock, and
 * the write is rolled back. A script is noted when all of it has run; one that was cut off goes on behind the statements whose tables,
 * columns and indexes are there.
 */
record Migration(Database database, TableNames names, List<Script> scripts, DataSource connections) {
    private static final String HISTORY = "schema_history";
    private static final String LOCK = "lock";
    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** A connection that is given back as it was, with nothing left open. */
    private record Session(Connection connection, boolean before) implements AutoCloseable {
        static Session of(DataSource connections, boolean committing) throws SQLException {
            var connection = connections.getConnection();
            var session = new Session(connection, connection.getAutoCommit());
            connection.setAutoCommit(committing);
            return session;
        }

        @Override
        public void close() throws SQLException {
            try (connection) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                connection.setAutoCommit(before);
            }
        }
    }

    /** Looks first without a lock: who finds nothing to do needs no right to make a table. */
    List<String> run() throws SQLException {
        boolean cluster;
        try (var looking = Session.of(connections, false)) {
            if (patiently(looking.connection(), TRIES, () -> left(looking.connection()))
                    .isEmpty()) {
                return List.of();
            }
            cluster = database == Database.MARIADB && Galera.leads(looking.connection());
        }
        try (var preparing = Session.of(connections, true)) {
            prepare(preparing.connection());
        }
        try (var locking = Session.of(connections, false)) {
            patiently(locking.connection(), lock(cluster), TRIES);
            // each table is committed by itself on a cluster, and so is the note, which may have to be written again
            try (var working = Session.of(connections, cluster)) {
                if (cluster) {
                    execute(working.connection(), Galera.CAUGHT_UP + "SELECT script FROM " + history());
                }
                var left = patiently(working.connection(), TRIES, () -> left(working.connection()));
                for (var script : left) {
                    run(working.connection(), script);
                }
                return left.stream().map(Script::name).toList();
            }
        }
    }

    /** The statements of which nothing is there; those of which a database does not tell are not among them. */
    List<Step> missing() throws SQLException {
        try (var looking = Session.of(connections, false)) {
            var present =
                    patiently(looking.connection(), TRIES, () -> Present.of(looking.connection(), database, names));
            Differences.of(present, scripts).refuse();
            return scripts.stream()
                    .flatMap(script -> script.left(present, true).steps().stream())
                    // who may not alter a table is not told of its foreign keys either
                    .filter(step -> !(step.made() instanceof Step.ForeignKey key)
                            || !present.columns().containsKey(key.table()))
                    .toList();
        }
    }

    /** What has not run yet; what differs is refused before anything has run. */
    private List<Script> left(Connection connection) throws SQLException {
        var present = Present.withForeignKeys(connection, database, names);
        Differences.of(present, scripts).refuse();
        var noted = present.columns().containsKey(names.prefix() + HISTORY) ? noted(connection) : Set.<String>of();
        return scripts.stream()
                .map(script -> script.left(present, noted.contains(script.name())))
                .filter(script -> !script.steps().isEmpty())
                .toList();
    }

    private Set<String> noted(Connection connection) throws SQLException {
        var noted = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT script FROM " + history())) {
            while (rows.next()) {
                noted.add(rows.getString(1));
            }
        }
        return noted;
    }

    /** Several may do it at once: each statement is refused to all but one, who then find that it was done. */
    private void prepare(Connection connection) throws SQLException {
        // no other engine of MariaDB locks rows
        tolerantly(
                connection,
                "CREATE TABLE IF NOT EXISTS " + history() + " (script VARCHAR(100) NOT NULL PRIMARY KEY,"
                        + " applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)"
                        + (database == Database.MARIADB ? " ENGINE = InnoDB" : ""));
        if (!noted(connection).contains(LOCK)) {
            tolerantly(connection, note(LOCK));
        }
    }

    private void tolerantly(Connection connection, String sql) throws SQLException {
        try {
            patiently(connection, sql, TRIES);
        } catch (SQLException refused) {
            if (!Refused.THERE.is(refused)) {
                throw refused;
            }
        }
    }

    private static void patiently(Connection connection, String sql, int tries) throws SQLException {
        patiently(connection, tries, () -> {
            execute(connection, sql);
            return sql;
        });
    }

    /** Databases wait for a lock for a second, for a minute or without end, as they are set. */
    private static <T> T patiently(Connection connection, int tries, Asked<T> asked) throws SQLException {
        try {
            return asked.answer();
        } catch (SQLException refused) {
            if (tries == 1 || !Refused.BUSY.is(refused)) {
                throw refused;
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            return patiently(connection, tries - 1, asked);
        }
    }

    private interface Asked<T> {
        T answer() throws SQLException;
    }

    private void run(Connection connection, Script script) throws SQLException {
        for (var step : script.steps()) {
            try {
                // where a statement that makes something is a transaction of its own, it can be tried again by itself
                boolean alone = database != Database.POSTGRESQL && !(step.made() instanceof Step.Change);
                if (alone && !connection.getAutoCommit()) {
                    connection.commit(); // what came before is not taken back by another try
                }
                patiently(connection, step.sql(), alone ? TRIES : 1);
            } catch (SQLException refused) {
                throw new StoreFailureException(
                        "the database refused " + step.title() + " of the script " + script.name() + " (SQL state "
                                + refused.getSQLState()
                                + "); see that the user may make tables and that the script fits this"
                                + " database, then migrate again: it goes on from there",
                        false,
                        refused);
            }
        }
        if (!noted(connection).contains(script.name())) {
            patiently(connection, note(script.name()), connection.getAutoCommit() ? TRIES : 1);
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private String lock(boolean cluster) {
        var row = " WHERE script = '" + LOCK + "'";
        return cluster
                ? Galera.EVERYWHERE + "UPDATE " + history() + " SET applied_at = applied_at + INTERVAL 1 SECOND" + row
                : "SELECT script FROM " + history() + row + " FOR UPDATE";
    }

    private String note(String script) {
        return "INSERT INTO " + history() + " (script) VALUES ('" + script + "')";
    }

    private String history() {
        return names.schema().map(schema -> schema + ".").orElse("") + names.prefix() + HISTORY;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
