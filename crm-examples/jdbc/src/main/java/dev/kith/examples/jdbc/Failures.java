package dev.kith.examples.jdbc;

import dev.kith.crm.failure.StoreFailureException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Tells in Kith's words what the driver threw. Drivers repeat values of rows in their messages, so none of those goes on. */
final class Failures {
    /** Lost races: serialisation failure, deadlock, lock not available, lock wait timeout, and a change in between (H2). */
    private static final Set<String> RACES = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    private static final String UNIQUE = "23505";

    private Failures() {}

    /** The exception redacts its cause by itself. */
    static StoreFailureException told(SQLException refused) {
        return states(refused).anyMatch(RACES::contains)
                ? new StoreFailureException("the unit lost a race for a row; nothing was written", true, refused)
                : new StoreFailureException(
                        "the database refused a statement or could not be reached; are the tables of tables.sql there?",
                        false,
                        refused);
    }

    static boolean isTaken(SQLException refused) {
        return states(refused).anyMatch(UNIQUE::equals);
    }

    /** A failed batch tells its reason in the exceptions that follow it. */
    private static Stream<String> states(SQLException refused) {
        return StreamSupport.stream(refused.spliterator(), false)
                .filter(SQLException.class::isInstance)
                .map(one -> String.valueOf(((SQLException) one).getSQLState()));
    }
}
