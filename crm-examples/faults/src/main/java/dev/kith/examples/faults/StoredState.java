package dev.kith.examples.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** All that the tables hold of a tenant, but for ids and how often an import was taken up: of two runs of the same work it is the same. */
final class StoredState {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** An import that was interrupted and taken up again has been written once more. */
    private static final Pattern TAKEN_UP = Pattern.compile("(import: .*?) version=\\d+");

    private StoredState() {}

    /** {@return the rows, as text, sorted} */
    static List<String> of(DataSource connections, String tenant) throws SQLException {
        try (var connection = connections.getConnection()) {
            var rows = new ArrayList<String>();
            for (String table : tables(connection)) {
                try (var query = connection.prepareStatement("select * from " + table + " where tenant_id = ?")) {
                    query.setString(1, tenant);
                    try (var found = query.executeQuery()) {
                        while (found.next()) {
                            var row = table + ": " + row(found).replace(tenant, "<tenant>");
                            rows.add(TAKEN_UP.matcher(row).replaceAll("$1"));
                        }
                    }
                }
            }
            rows.sort(null);
            return List.copyOf(rows);
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        var tables = new TreeSet<String>();
        try (var columns = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "%")) {
            while (columns.next()) {
                if (columns.getString("COLUMN_NAME").equalsIgnoreCase("tenant_id")) {
                    tables.add(columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }

    private static String row(ResultSet found) throws SQLException {
        var text = new StringBuilder();
        var columns = found.getMetaData();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            var value = found.getObject(at);
            if (value instanceof byte[] bytes) {
                value = Base64.getEncoder().encodeToString(bytes);
            }
            text.append(columns.getColumnLabel(at).toLowerCase(Locale.ROOT))
                    .append('=')
                    .append(value instanceof UUID ? "<id>" : value)
                    .append(' ');
        }
        return ID.matcher(text).replaceAll("<id>");
    }
}
