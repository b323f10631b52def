package dev.kith.crm.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** Connections that remember each query with its operands, so that it can be asked again. Used by one thread. */
final class Recorded {
    private final List<Asked> asked = new ArrayList<>();
    private final DataSource source;

    Recorded(DataSource connections) {
        source = (DataSource) Proxy.newProxyInstance(
                Recorded.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    var result = invoked(connections, method, arguments);
                    return result instanceof Connection connection ? recorded(connection) : result;
                });
    }

    /** A query, and the calls that set its operands. */
    record Asked(String sql, List<Operand> operands) {
        /** Prepares the same query once more. */
        PreparedStatement again(Connection connection, String before)
                throws SQLException, ReflectiveOperationException {
            var statement = connection.prepareStatement(before + sql);
            for (var operand : operands) {
                operand.setter().invoke(statement, operand.arguments().toArray());
            }
            return statement;
        }
    }

    /** A call that sets an operand. */
    private record Operand(Method setter, List<Object> arguments) {}

    DataSource source() {
        return source;
    }

    /** The queries that some work asks. */
    List<Asked> of(Runnable work) {
        asked.clear();
        work.run();
        return List.copyOf(asked);
    }

    private Connection recorded(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Recorded.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    var result = invoked(connection, method, arguments);
                    return result instanceof PreparedStatement statement
                            ? recorded(statement, (String) arguments[0])
                            : result;
                });
    }

    private PreparedStatement recorded(PreparedStatement statement, String sql) {
        var operands = new ArrayList<Operand>();
        return (PreparedStatement) Proxy.newProxyInstance(
                Recorded.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("set") && arguments.length > 1) {
                        operands.add(new Operand(method, Arrays.asList(arguments)));
                    }
                    if (method.getName().equals("executeQuery")) {
                        asked.add(new Asked(sql, List.copyOf(operands)));
                    }
                    return invoked(statement, method, arguments);
                });
    }

    private static Object invoked(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
