package dev.kith.crm.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Connections of all tests of this module: they refuse a statement on our tables that does not ask for the tenant, and
 * one that changes what is only added to. */
final class Tenants {
    private static final Pattern OURS = Pattern.compile("\\b(?:kith_|x_|y_)\\w+");
    private static final Pattern INSERTED = Pattern.compile("insert into \\S+ \\([^)]*\\btenant_id\\b");
    private static final Pattern MERGED = Pattern.compile("merge into \\S+ (\\w+) .* on \\1\\.tenant_id = .*");
    private static final Pattern ASKED =
            Pattern.compile("\\bwhere\\b(?:(?!\\border by\\b).)*\\btenant_id\\b", Pattern.DOTALL);

    /** What only ever gets rows. */
    private static final Pattern LEDGER_CHANGED =
            Pattern.compile("(?:update|delete from|merge into) \\S*consent\\b.*", Pattern.DOTALL);

    /** What is due in any tenant, and when: keys, instants and attempts. */
    private static final Pattern ACROSS = Pattern.compile(
            "select (?:\\w+\\.tenant_id,\\w+\\.id,\\w+\\.due_at,\\w+\\.attempts|\\w+\\.due_at) from \\S*agenda \\w+ where [^()]*"
                    + "\\w+\\.work in \\([?,]+\\) order by .*");

    /** What may be delivered in any tenant, and when: keys, instants and counters. */
    private static final Pattern DELIVERIES_ACROSS = Pattern.compile(
            "select (?:\\w+\\.tenant_id,\\w+\\.id,\\w+\\.claims,\\w+\\.leased|\\w+\\.due_at) from \\S*delivery (\\w+)"
                    + " where \\1\\.destination=\\? and .*");

    /** Subscriptions are of all tenants, and so is what is removed with one. */
    private static final Pattern SUBSCRIPTIONS = Pattern.compile(
            "(?:select [\\w.,]+ from|insert into|delete(?: \\w+)? from) \\S*subscription\\b.*"
                    + "|delete(?: \\w+)? from \\S*delivery \\w* ?where \\w*\\.?destination=\\?(?: and \\w*\\.?kind in \\([?,]+\\))?");

    private Tenants() {}

    /** Each branch of a union, but for the one that only gives the columns their types. */
    static boolean asks(String statement) {
        return Stream.of(statement.toLowerCase(Locale.ROOT).split(" union all "))
                .filter(branch -> !branch.endsWith(" where 1=0"))
                .allMatch(Tenants::branchAsks);
    }

    static boolean changesALedger(String statement) {
        return LEDGER_CHANGED.matcher(statement.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean branchAsks(String sql) {
        return !OURS.matcher(sql).find()
                || ACROSS.matcher(sql).matches()
                || DELIVERIES_ACROSS.matcher(sql).matches()
                || SUBSCRIPTIONS.matcher(sql).matches()
                || MERGED.matcher(sql).matches()
                || (sql.startsWith("insert") ? INSERTED : ASKED).matcher(sql).find();
    }

    static DataSource watched(String url, Properties properties) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return watched(DriverManager.getConnection(url, properties));
                    }
                    return switch (method.getName()) {
                        case "toString" -> "watched";
                        case "getLoginTimeout", "hashCode" -> 0;
                        case "equals", "isWrapperFor" -> false;
                        default -> null;
                    };
                });
    }

    private static Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare") && !asks((String) arguments[0])) {
                        throw new AssertionError("no tenant in: " + arguments[0]);
                    }
                    if (method.getName().startsWith("prepare") && changesALedger((String) arguments[0])) {
                        throw new AssertionError("a row of a ledger is changed: " + arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
