package dev.kith.examples.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections of which the calls that talk to the server are counted, on one thread, and one of them fails. */
final class FaultyCalls {
    private static final Set<String> TALKING = Set.of(
            "prepareStatement", "setAutoCommit", "setTransactionIsolation", "setSavepoint", "commit", "rollback");

    /** How a call fails. */
    enum Way {
        /** The server has done nothing, and says so in a way that asks for another try. */
        CONFLICT("40001", false, false),
        /** The server has done nothing. */
        BEFORE("58030", false, false),
        /** The server has done it, and an error is told all the same. */
        AFTER("58030", true, false),
        /** The connection is gone before the server was asked. */
        CLOSED("08006", false, true),
        /** The server has done it, and the connection is gone before its answer: of a commit, the answer is lost. */
        LOST("08006", true, true);

        private final String state;
        private final boolean done;
        private final boolean gone;

        Way(String state, boolean done, boolean gone) {
            this.state = state;
            this.done = done;
            this.gone = gone;
        }
    }

    private final String url;
    private @Nullable Thread counted;
    private Way way = Way.BEFORE;
    private int failing;
    private int calls;
    private int commits;
    private final List<Integer> commitCalls = new ArrayList<>();

    FaultyCalls(String url) {
        this.url = url;
    }

    /**
     * Counts anew, on this thread.
     *
     * @param call which one fails, from 1; 0 for none
     * @param how in which way
     */
    void arm(int call, Way how) {
        counted = Thread.currentThread();
        failing = call;
        way = how;
        calls = 0;
        commits = 0;
        commitCalls.clear();
    }

    /** Lets all calls pass again. {@return how many there were} */
    int disarm() {
        counted = null;
        return calls;
    }

    /** {@return how many commits the server has done since it was armed} */
    int commits() {
        return commits;
    }

    /** {@return which calls, from 1, were commits} */
    List<Integer> commitCalls() {
        return List.copyOf(commitCalls);
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getConnection" -> connection(DriverManager.getConnection(url));
                    case "getLoginTimeout" -> 0;
                    case "setLoginTimeout" -> null;
                    case "isWrapperFor" -> false;
                    case "toString" -> "faulty connections";
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Connection connection(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    var answer = call(real, real, method, arguments);
                    return answer instanceof Statement statement ? statement(real, statement) : answer;
                });
    }

    private Object statement(Connection connection, Statement real) {
        var type = real instanceof CallableStatement
                ? CallableStatement.class
                : real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(connection, real, method, arguments));
    }

    private @Nullable Object call(Connection connection, Object target, Method method, Object[] arguments)
            throws Throwable {
        var name = method.getName();
        boolean talks = Thread.currentThread() == counted && (name.startsWith("execute") || TALKING.contains(name));
        boolean fails = talks && ++calls == failing;
        if (talks && name.equals("commit")) {
            commitCalls.add(calls);
        }
        if (!fails || way.done) {
            var answer = done(target, method, arguments);
            commits += talks && name.equals("commit") ? 1 : 0;
            if (!fails) {
                return answer;
            }
        }
        if (way.gone) {
            connection.abort(Runnable::run);
            connection.close(); // H2 knows no other end
        }
        throw new SQLException("as the fault wants it", way.state);
    }

    private static @Nullable Object done(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
