package dev.kith.crm.jpa;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes instances of any type, and puts a canary wherever it may hold something personal. */
final class Canaries {
    private static final String CANARY = "Canary_";
    private static final int DEEP = 3;
    private static final Pattern SINGS = Pattern.compile("Canary_(\\w+)|1815");

    private Canaries() {}

    /** The parts whose values stand in what it says. What is made of too little cannot always say something. */
    static Set<String> singing(Object filled) {
        try {
            return SINGS.matcher(said(filled))
                    .results()
                    .map(heard -> heard.group(1) == null ? "number" : heard.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (NullPointerException | ClassCastException lacking) {
            return Set.of();
        }
    }

    /** Without the digits that Java says of an object which says nothing itself: they may happen to be those of the canary. */
    private static String said(Object filled) {
        return filled.toString().replace("@" + Integer.toHexString(System.identityHashCode(filled)), "@");
    }

    /** An instance, or null where none can be made: an interface, or a part of the machinery that needs a real one. */
    static @Nullable Object filled(Class<?> type) {
        return filled(type, DEEP);
    }

    private static @Nullable Object filled(Class<?> type, int deep) {
        if (deep == 0 || type.isInterface() || type.isEnum() || Modifier.isAbstract(type.getModifiers())) {
            return null;
        }
        return Stream.of(type.getDeclaredConstructors())
                .sorted(Comparator.comparing(Constructor<?>::getParameterCount).reversed())
                .flatMap(constructor -> Stream.ofNullable(made(constructor, deep)))
                .findFirst()
                .map(made -> withFields(made, deep - 1))
                .orElse(null);
    }

    private static @Nullable Object made(Constructor<?> constructor, int deep) {
        try {
            constructor.setAccessible(true);
            var types = constructor.getGenericParameterTypes();
            var names = constructor.getParameters();
            return constructor.newInstance(IntStream.range(0, types.length)
                    .mapToObj(i -> value(types[i], names[Math.min(i, names.length - 1)].getName(), deep - 1))
                    .toArray());
        } catch (ReflectiveOperationException | RuntimeException needsMore) {
            return null;
        }
    }

    /** Rows are made empty, and filled by the provider. */
    private static Object withFields(Object made, int deep) {
        if (made.getClass().isRecord() || !made.getClass().getName().startsWith("dev.kith")) {
            return made;
        }
        for (var field : made.getClass().getDeclaredFields()) {
            var value = value(field.getGenericType(), field.getName(), deep);
            if (value != null && !Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    field.set(made, value);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return made;
    }

    private static @Nullable Object value(Type type, String part, int deep) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            var inside =
                    value(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1], part, deep);
            if (raw == Optional.class) {
                return Optional.ofNullable(inside);
            }
            if (raw == Map.class) {
                return inside == null ? Map.of() : Map.of(CANARY + part, inside);
            }
            if (raw.isAssignableFrom(List.class)) {
                return inside == null ? List.of() : List.of(inside);
            }
            return raw == Set.class ? inside == null ? Set.of() : Set.of(inside) : plain(raw, part, deep);
        }
        return type instanceof Class<?> plain ? plain(plain, part, deep) : new Object();
    }

    private static @Nullable Object plain(Class<?> type, String part, int deep) {
        if (type == String.class || type == Object.class) {
            return CANARY + part;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 1815;
        } else if (type == long.class || type == Long.class) {
            return 1815L;
        } else if (type == Short.class || type == short.class) {
            return (short) 1815;
        } else if (type == Instant.class) {
            return Instant.parse("1815-12-10T18:15:00Z");
        } else if (type == LocalDate.class) {
            return LocalDate.of(1815, 12, 10);
        } else if (type == UUID.class) {
            return UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isInterface() && !type.isSealed()) {
            return Proxy.newProxyInstance(
                    Canaries.class.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) ->
                            method.getName().equals("toString") ? "some " + type.getSimpleName() : null);
        }
        return type.getName().startsWith("dev.kith") ? filled(type, deep) : null;
    }
}
