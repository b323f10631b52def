package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Fills tables with copies of rows that were stored in the ordinary way, by one statement each: copy {@code n} differs in the
 * columns that are named.
 */
record ManyRows(Database database, DataSource connections, int count) {
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    /** The id of a copy; later ones have greater ids. */
    static UUID id(int n) {
        return UUID.fromString("017f22e2-79b0-7000-8000-%012d".formatted(n));
    }

    /** When a copy took place. */
    static Instant moment(int n) {
        return FIRST.plusSeconds(n);
    }

    String id() {
        return id("seq");
    }

    /** An id by a number that SQL reckons. */
    String id(String number) {
        return "cast(concat('017f22e2-79b0-7000-8000-', lpad(concat('', " + number + "), 12, '0')) as uuid)";
    }

    /** The id that a text is. */
    String uuid(String text) {
        return "cast(" + text + " as uuid)";
    }

    String moment() {
        return switch (database) {
            case H2 -> "dateadd('SECOND', seq, timestamp with time zone '2020-01-01 00:00:00+00')";
            case POSTGRESQL -> "timestamptz '2020-01-01 00:00:00+00' + seq * interval '1 second'";
            case MARIADB -> "timestampadd(second, seq, '2020-01-01 00:00:00')";
        };
    }

    /** A key by a text that SQL makes. */
    String key(String text) {
        return switch (database) {
            case H2 -> "stringtoutf8(" + text + ")";
            case POSTGRESQL -> "convert_to(" + text + ", 'UTF8')";
            case MARIADB -> text;
        };
    }

    /** A text that differs from copy to copy, in the order of the copies. */
    static String numbered(String text) {
        return "concat('" + text + " ', lpad(concat('', seq), 6, '0'))";
    }

    static String numbered(String text, int n) {
        return "%s %06d".formatted(text, n);
    }

    private String numbers() {
        return switch (database) {
            case H2 -> "(select x as seq from system_range(1, " + count + ")) s";
            case POSTGRESQL -> "generate_series(1, " + count + ") s(seq)";
            case MARIADB -> "(select seq from seq_1_to_" + count + ") s";
        };
    }

    /** Copies the rows of a table that fulfil a condition. */
    void copy(String table, String which, Map<String, String> key, Map<String, String> differing) {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            var columns = columns(statement, table);
            columns.putAll(key);
            columns.putAll(differing);
            statement.execute("insert into " + table + " (" + String.join(", ", columns.keySet()) + ") select "
                    + columns.values().stream().collect(Collectors.joining(", ")) + " from " + table + " t, "
                    + numbers()
                    + " where " + which);
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(table, refused);
        }
    }

    private static Map<String, String> columns(Statement statement, String table) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            var shape = none.getMetaData();
            for (int i = 1; i <= shape.getColumnCount(); i++) {
                var name = shape.getColumnName(i).toLowerCase(java.util.Locale.ROOT);
                columns.put(name, "t." + name);
            }
        }
        return columns;
    }
}
