package dev.kith.crm.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Listens to every statement that is prepared, by whomever, and to what is done with a connection. A batch is prepared once. */
final class Statements {
    private static final Set<String> STEPS =
            Set.of("commit", "rollback", "setTransactionIsolation", "getConnection", "close");

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<String> steps = new CopyOnWriteArrayList<>();

    /** The same connections, listened to. */
    DataSource of(DataSource connections) {
        return listening(DataSource.class, connections);
    }

    /** What was prepared in the course of some work. */
    List<String> of(Runnable work) {
        seen.clear();
        work.run();
        return List.copyOf(seen);
    }

    /** How connections were taken, set and given back in the course of some work, and transactions ended. */
    List<String> steps(Runnable work) {
        steps.clear();
        work.run();
        return List.copyOf(steps);
    }

    private <T> T listening(Class<T> type, T behind) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (STEPS.contains(method.getName())) {
                        steps.add(method.getName());
                    }
                    if (method.getName().equals("setAutoCommit")
                            && !arguments[0].equals(((Connection) behind).getAutoCommit())) {
                        steps.add("switched autocommit");
                    }
                    if (method.getName().startsWith("prepare")) {
                        seen.add(((String) arguments[0]).toLowerCase(Locale.ROOT));
                    }
                    try {
                        var answer = method.invoke(behind, arguments);
                        return answer instanceof Connection connection
                                ? listening(Connection.class, connection)
                                : answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
