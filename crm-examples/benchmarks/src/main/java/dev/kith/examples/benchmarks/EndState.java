package dev.kith.examples.benchmarks;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What all tables of a side hold: how many rows each, and a sum over the digests of their rows. New rows have random ids, which differ
 * from side to side: each reference to such a row is told by what that row says, and only its own id is left out.
 */
final class EndState {
    private static final String NAME_OF_CHANGED = "(select encode(k.name_key, 'escape') from kith_customer k"
            + " where k.tenant_id = c.tenant_id and k.id = c.subject_id)";

    private static final Map<String, String> REFERENCES = Map.of(
            "customer_id", nameOf("customer_id"),
            "from_customer", nameOf("from_customer"),
            "to_customer", nameOf("to_customer"),
            "subject_id", nameOf("subject_id"),
            "interaction_id", one("i.summary", "interaction i", "i.id = t.interaction_id"),
            "change_id", one(NAME_OF_CHANGED + " || ' ' || c.version", "change c", "c.id = t.change_id"),
            "import_id", one("r.created", "import r", "r.id = t.import_id"));

    /** Where rows are added while it is measured. */
    private static final Set<String> GROWING = Set.of("customer", "interaction", "change", "import", "imported_item");

    private EndState() {}

    static Map<String, String> of(DataSource side) throws SQLException {
        var state = new TreeMap<String, String>();
        try (var connection = side.getConnection();
                var statement = connection.createStatement()) {
            for (var table : tables(connection).entrySet()) {
                try (var row = statement.executeQuery(digest(table.getKey(), table.getValue()))) {
                    row.next();
                    state.put(table.getKey(), row.getLong(1) + " rows, digest " + row.getBigDecimal(2));
                }
            }
        }
        return state;
    }

    private static Map<String, List<String>> tables(Connection connection) throws SQLException {
        var tables = new TreeMap<String, List<String>>();
        try (var columns = connection.getMetaData().getColumns(null, "public", "kith\\_%", null)) {
            while (columns.next()) {
                tables.computeIfAbsent(columns.getString("TABLE_NAME"), any -> new ArrayList<>())
                        .add(columns.getString("COLUMN_NAME"));
            }
        }
        return tables;
    }

    private static String digest(String table, List<String> columns) {
        String row = columns.stream()
                .map(column -> shown(table.substring("kith_".length()), column))
                .collect(joining(", ", "row(", ")"));
        return "select count(*), sum(hashtextextended(" + row + "::text, 0)::numeric) from " + table + " t";
    }

    private static String shown(String table, String column) {
        if (column.equals("id") && GROWING.contains(table)) {
            return "0";
        }
        if (column.equals("origin_id")) {
            return "t.origin_id = t.id";
        }
        if (column.equals("digest")) {
            return "length(t.digest)"; // by which a file is known again is everybody's own formula
        }
        return REFERENCES.getOrDefault(column, "t." + column);
    }

    private static String nameOf(String column) {
        return one("k.name_key", "customer k", "k.id = t." + column);
    }

    private static String one(String what, String table, String where) {
        String alias = table.substring(table.indexOf(' ') + 1);
        return "(select " + what + " from kith_" + table + " where " + alias + ".tenant_id = t.tenant_id and " + where
                + ")";
    }
}
