package dev.kith.crm.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Connections that note at which isolation they commit. Instead of being closed they are rolled back, so that nobody puts
 * their settings back. */
final class Watched {
    private final List<Integer> isolations = new CopyOnWriteArrayList<>();
    private final DataSource source;

    /** Each call gives a connection of its own. */
    Watched(DataSource connections) {
        source = source(connections::getConnection);
    }

    /** Each call gives the same connection. */
    Watched(Connection only) {
        source = source(() -> only);
    }

    private interface Opening {
        Connection opened() throws SQLException;
    }

    DataSource source() {
        return source;
    }

    List<Integer> isolations() {
        return isolations;
    }

    private DataSource source(Opening opening) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return watched(opening.opened());
                });
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        connection.rollback();
                        return null;
                    }
                    if (method.getName().equals("commit")) {
                        isolations.add(connection.getTransactionIsolation());
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
