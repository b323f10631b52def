package dev.kith.crm.jpa.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is there in a schema. All names are in small letters.
 *
 * @param columns of each table
 * @param indexes of each table
 * @param foreignKeys of each table, each by its columns
 */
record Present(
        Map<String, Set<String>> columns, Map<String, Set<String>> indexes, Map<String, Set<Set<String>>> foreignKeys) {
    static Present of(Connection connection, Database database, TableNames names) throws SQLException {
        var where = new Place(connection, place(database, names));
        return new Present(
                where.pairs("SELECT TABLE_NAME, COLUMN_NAME, 'x' FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA"),
                where.pairs(
                        switch (database) {
                            case H2 ->
                                "SELECT TABLE_NAME, INDEX_NAME, 'x' FROM INFORMATION_SCHEMA.INDEXES WHERE TABLE_SCHEMA";
                            case POSTGRESQL ->
                                "SELECT tablename, indexname, 'x' FROM pg_catalog.pg_indexes WHERE schemaname";
                            case MARIADB ->
                                "SELECT TABLE_NAME, INDEX_NAME, 'x' FROM INFORMATION_SCHEMA.STATISTICS WHERE TABLE_SCHEMA";
                        }),
                Map.of());
    }

    /** Asks for the foreign keys as well: only who makes tables wants to know, and not every user may. */
    static Present withForeignKeys(Connection connection, Database database, TableNames names) throws SQLException {
        var keys = new HashMap<String, Map<String, Set<String>>>();
        new Place(connection, place(database, names))
                .read(
                        "SELECT TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE"
                                + " WHERE POSITION_IN_UNIQUE_CONSTRAINT IS NOT NULL AND TABLE_SCHEMA",
                        (table, constraint, column) -> keys.computeIfAbsent(table, any -> new HashMap<>())
                                .computeIfAbsent(constraint, any -> new TreeSet<>())
                                .add(column));
        var foreign = new HashMap<String, Set<Set<String>>>();
        keys.forEach((table, constraints) -> foreign.put(table, new HashSet<>(constraints.values())));
        var present = of(connection, database, names);
        return new Present(present.columns(), present.indexes(), foreign);
    }

    /** Tells whether there is what a statement makes; of what a database does not tell, that there is not. */
    boolean has(Step.Made made) {
        if (made instanceof Step.Table table) {
            return columns.containsKey(table.name());
        }
        if (made instanceof Step.Column column) {
            return columns.getOrDefault(column.table(), Set.of()).contains(column.name());
        }
        if (made instanceof Step.Index index) {
            return indexes.getOrDefault(index.table(), Set.of()).contains(index.name());
        }
        return made instanceof Step.ForeignKey key
                && foreignKeys.getOrDefault(key.table(), Set.of()).contains(key.columns());
    }

    /** The columns that a table would have if its statement had made it. */
    Set<String> lacking(Step.Table table) {
        var lacking = new TreeSet<>(table.columns());
        lacking.removeAll(columns.getOrDefault(table.name(), table.columns()));
        return lacking;
    }

    /** H2 writes names in capitals, unless its URL says otherwise. */
    private static String place(Database database, TableNames names) {
        return names.schema()
                .map(schema -> database == Database.H2
                        ? " IN ('" + schema + "', '" + schema.toUpperCase(Locale.ROOT) + "')"
                        : " = '" + schema + "'")
                .orElse(
                        switch (database) {
                            case H2 -> " = SCHEMA()";
                            case POSTGRESQL -> " = current_schema()";
                            case MARIADB -> " = DATABASE()";
                        });
    }

    @FunctionalInterface
    private interface Row {
        void take(String first, String second, String third);
    }

    private record Place(Connection connection, String condition) {
        Map<String, Set<String>> pairs(String query) throws SQLException {
            var found = new HashMap<String, Set<String>>();
            read(
                    query,
                    (table, name, none) ->
                            found.computeIfAbsent(table, any -> new HashSet<>()).add(name));
            return found;
        }

        void read(String query, Row row) throws SQLException {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query + condition)) {
                while (rows.next()) {
                    row.take(low(rows.getString(1)), low(rows.getString(2)), low(rows.getString(3)));
                }
            }
        }

        private static String low(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
