package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as SQL of one database. */
record Literals(Database database) {
    /** All rows of a table in one statement; in the same order each time, whatever order the database tells them in. */
    String insert(String table, ResultSet rows) throws SQLException {
        var columns = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add(rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT));
        }
        var tuples = new ArrayList<String>();
        while (rows.next()) {
            tuples.add(row(columns, rows));
        }
        if (tuples.isEmpty()) {
            throw new IllegalStateException("nothing is written into " + table + "; let FilledRows write something");
        }
        return tuples.stream()
                .sorted()
                .collect(Collectors.joining(
                        ",\n", "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES\n", ""));
    }

    private String row(List<String> columns, ResultSet rows) throws SQLException {
        var values = new ArrayList<String>();
        for (var column : columns) {
            values.add(value(column, rows));
        }
        return String.join(", ", values).transform(row -> "(" + row + ")");
    }

    private String value(String column, ResultSet row) throws SQLException {
        var value = row.getObject(column);
        if (value == null) {
            return "NULL";
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof byte[] bytes) {
            var digits = HexFormat.of().formatHex(bytes);
            return database == Database.POSTGRESQL ? "'\\x" + digits + "'" : "X'" + digits + "'";
        }
        var text = row.getString(column).replace("'", "''");
        // there alone it is more than a sign
        return "'" + (database == Database.MARIADB ? text.replace("\\", "\\\\") : text) + "'";
    }
}
