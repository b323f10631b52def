package dev.kith.crm.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ConnectionBuilder;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stands before a DataSource, and before the connections and statements that come from it; tells the SQL of what is executed. */
final class CountedCalls implements InvocationHandler {
    private final Object target;
    private final @Nullable Object parent;
    private final String prepared;
    private final Consumer<String> told;
    private final Set<String> batch = new LinkedHashSet<>();

    private CountedCalls(Object target, @Nullable Object parent, String prepared, Consumer<String> told) {
        this.target = target;
        this.parent = parent;
        this.prepared = prepared;
        this.told = told;
    }

    static <T> T before(T target, Class<T> type, Consumer<String> told) {
        return type.cast(proxy(type, new CountedCalls(target, null, "", told)));
    }

    private static Object proxy(Class<?> type, CountedCalls calls) {
        return Proxy.newProxyInstance(CountedCalls.class.getClassLoader(), new Class<?>[] {type}, calls);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        var first = arguments == null ? null : arguments[0];
        return switch (method.getName()) {
            case "equals" -> proxy == first;
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "counted"; // those of drivers may show values
            case "isWrapperFor" -> is(first, proxy) || Boolean.TRUE.equals(passed(proxy, method, arguments));
            case "unwrap" -> is(first, proxy) ? proxy : passed(proxy, method, arguments);
            case "getConnection" -> target instanceof Statement ? parent : passed(proxy, method, arguments);
            default -> {
                if (target instanceof Statement) {
                    note(method.getName(), first instanceof String sql ? sql : prepared);
                }
                yield passed(proxy, method, arguments);
            }
        };
    }

    private static boolean is(@Nullable Object type, Object proxy) {
        return type instanceof Class<?> asked && asked.isInstance(proxy);
    }

    private void note(String call, String sql) {
        switch (call) {
            case "addBatch" -> batch.add(sql);
            case "clearBatch" -> batch.clear();
            case "executeBatch", "executeLargeBatch" -> {
                if (!batch.isEmpty()) {
                    told.accept(String.join(";\n", batch));
                    batch.clear();
                }
            }
            default -> {
                if (call.startsWith("execute")) {
                    told.accept(sql);
                }
            }
        }
    }

    private @Nullable Object passed(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            var result = method.invoke(target, arguments);
            if (result == null || !leadsToStatements(method.getReturnType())) {
                return result;
            }
            var sql = arguments != null && arguments[0] instanceof String text ? text : "";
            return proxy(method.getReturnType(), new CountedCalls(result, proxy, sql, told));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static boolean leadsToStatements(Class<?> type) {
        return type == Connection.class || type == ConnectionBuilder.class || Statement.class.isAssignableFrom(type);
    }
}
