package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.schema.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;

/**
 * A statement that writes, in the language of the database, sent once with many rows of operands: the provider would translate it
 * at each call, and wait for each row. It sees what is flushed. Used once, by one thread.
 */
public final class Batch {
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    private final OpenUnit unit;
    private final Class<?> entity;
    private final String statement;
    private final List<Object[]> rows = new ArrayList<>();

    /**
     * Begins without rows.
     *
     * @param unit where
     * @param entity whose table is written
     * @param statement the statement, with {@code {table}} for its name
     */
    public Batch(OpenUnit unit, Class<?> entity, String statement) {
        this.unit = unit;
        this.entity = entity;
        this.statement = statement;
    }

    /**
     * Adds a row.
     *
     * @param operands texts, numbers, ids, instants, and instants that may be absent; one for each place
     */
    public void add(Object... operands) {
        rows.add(operands);
    }

    /**
     * Runs the statement for all rows, in their order; for none not at all.
     *
     * @return how many rows of the table each has written; less than none where a driver does not tell
     */
    public int[] run() {
        if (rows.isEmpty()) {
            return new int[0];
        }
        unit.writing();
        return unit.rows().<Connection, int[]>callWithConnection(this::run);
    }

    private int[] run(Connection connection) throws SQLException {
        var sql = statement.replace("{table}", HibernateOnly.table(unit.rows(), entity));
        try (var prepared = connection.prepareStatement(sql)) {
            HibernateOnly.timed(unit.rows(), prepared);
            for (var row : rows) {
                for (int i = 0; i < row.length; i++) {
                    bind(prepared, i + 1, row[i]);
                }
                prepared.addBatch();
            }
            return prepared.executeBatch();
        }
    }

    private void bind(PreparedStatement prepared, int place, Object operand) throws SQLException {
        if (operand instanceof Optional<?> instant) {
            if (instant.isEmpty()) {
                prepared.setNull(place, Types.TIMESTAMP);
            } else {
                bind(prepared, place, instant.get());
            }
        } else if (operand instanceof Instant instant) {
            bind(prepared, place, instant);
        } else if (operand instanceof UUID id && unit.database() == Database.MARIADB) {
            prepared.setString(place, id.toString());
        } else {
            prepared.setObject(place, operand);
        }
    }

    /** As the provider does: of days before 1583 there would be two else. */
    private void bind(PreparedStatement prepared, int place, Instant instant) throws SQLException {
        if (unit.database() == Database.H2) {
            prepared.setObject(place, instant.atOffset(ZoneOffset.UTC));
        } else {
            prepared.setTimestamp(place, Timestamp.from(instant), Calendar.getInstance(UTC));
        }
    }
}
