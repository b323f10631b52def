package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** How many rows of tables and indexes a query reads, by what each database tells of itself. */
record RowsRead(Database database, DataSource connections) {
    private static final Pattern H2_SCAN = Pattern.compile("scanCount: (\\d+)");
    private static final Pattern SCAN =
            Pattern.compile("(?<!Bitmap Index )(?<!Subquery )(?<!CTE )Scan .*actual rows=([\\d.]+) loops=(\\d+)");
    private static final Pattern NODE = Pattern.compile("actual rows=[\\d.]+ loops=(\\d+)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by (?:Filter|Index Recheck): (\\d+)");

    /**
     * What it cost to answer a query.
     *
     * @param rows how many rows were read
     * @param plan how the database went about it
     */
    record Cost(long rows, String plan) {}

    Cost of(Recorded.Asked query) {
        try (var connection = connections.getConnection()) {
            return switch (database) {
                case H2 -> h2(plan(connection, query, "explain analyze "));
                case POSTGRESQL ->
                    postgres(
                            plan(connection, query, "explain (analyze, costs off, timing off, summary off, buffers) "));
                case MARIADB -> mariaDb(connection, query);
            };
        } catch (SQLException | ReflectiveOperationException refused) {
            throw new IllegalStateException(query.sql(), refused);
        }
    }

    static String plan(Connection connection, Recorded.Asked query, String explain)
            throws SQLException, ReflectiveOperationException {
        var plan = new StringBuilder();
        try (var statement = query.again(connection, explain);
                var lines = statement.executeQuery()) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    /**
     * H2 counts the steps of each cursor, also the one that finds the end: of a table that is joined, one for each row before.
     * Of a subquery it tells the last run; it runs for each row of the query around it.
     */
    private static Cost h2(String plan) {
        var around = new ArrayDeque<Long>();
        around.push(1L);
        long rows = 0;
        long before = 0;
        var scan = H2_SCAN.matcher(plan);
        for (int at = 0; at < plan.length(); at++) {
            if (plan.startsWith("(", at)) {
                around.push(
                        plan.startsWith("(    SELECT", at)
                                ? around.getFirst() * Math.max(1, before)
                                : around.getFirst());
            } else if (plan.charAt(at) == ')' && around.size() > 1) {
                around.pop();
            } else if (plan.startsWith("scanCount", at) && scan.find(at)) {
                var steps = Long.parseLong(scan.group(1));
                if (around.size() == 1) {
                    steps = Math.max(0, steps - before);
                    before = steps;
                }
                rows += steps * around.getFirst();
            }
        }
        return new Cost(rows, plan);
    }

    private static Cost postgres(String plan) {
        double rows = 0;
        long loops = 1;
        for (var line : plan.lines().toList()) {
            var node = NODE.matcher(line);
            if (node.find()) {
                loops = Long.parseLong(node.group(1));
            }
            var scan = SCAN.matcher(line);
            var removed = REMOVED.matcher(line);
            if (scan.find()) {
                rows += Double.parseDouble(scan.group(1)) * loops;
            } else if (removed.find()) {
                rows += Long.parseLong(removed.group(1)) * (double) loops;
            }
        }
        return new Cost(Math.round(rows), plan);
    }

    private static Cost mariaDb(Connection connection, Recorded.Asked query)
            throws SQLException, ReflectiveOperationException {
        long rows = 0;
        try (var plain = connection.createStatement()) {
            plain.execute("flush status");
            try (var statement = query.again(connection, "");
                    var found = statement.executeQuery()) {
                while (found.next()) {
                    found.getObject(1);
                }
            }
            try (var counters = plain.executeQuery(
                    "show session status where variable_name like 'handler_read%' or variable_name like 'handler_icp%'")) {
                while (counters.next()) {
                    // what the engine itself has sorted out was read, too
                    rows += (counters.getString(1).equalsIgnoreCase("handler_icp_match") ? -1 : 1)
                            * counters.getLong(2);
                }
            }
        }
        return new Cost(rows, plan(connection, query, "analyze format=json "));
    }
}
