package dev.kith.crm.jpa.schema;

import java.sql.SQLException;
import java.util.Set;

/** Why a database has refused a statement. */
enum Refused {
    /** What was to be made is there: another process was faster. */
    THERE(Set.of("42P07", "42710", "42S01", "23505", "23000"), Set.of(1050, 1062)),
    /** Somebody holds a lock for longer than the database waits; or H2 (50000) fails to tell of tables that others are making. */
    BUSY(Set.of("55P03", "40001", "40P01", "HYT00"), Set.of(1205, 1213, 50000));

    private final Set<String> states;
    private final Set<Integer> codes;

    Refused(Set<String> states, Set<Integer> codes) {
        this.states = states;
        this.codes = codes;
    }

    boolean is(SQLException refused) {
        return states.contains(String.valueOf(refused.getSQLState())) || codes.contains(refused.getErrorCode());
    }
}
