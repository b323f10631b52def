package dev.kith.examples.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Forms of what holds other values, or none. All read a missing part as empty, so that a type may get such parts later. */
final class Containers {
    private record Lenient(Function<Object, @Nullable Object> writer, Function<Object, Object> reader, Object empty)
            implements Form {
        @Override
        public @Nullable Object write(Object value) {
            return writer.apply(value);
        }

        @Override
        public Object read(@Nullable Object tree) {
            return tree == null ? empty : reader.apply(tree);
        }
    }

    private Containers() {}

    static Form optional(Form inner) {
        return new Lenient(
                value -> ((Optional<?>) value).map(inner::write).orElse(null),
                tree -> Optional.of(inner.read(tree)),
                Optional.empty());
    }

    static Form optionalInt() {
        return new Lenient(
                value -> ((OptionalInt) value).isPresent() ? ((OptionalInt) value).getAsInt() : null,
                tree -> OptionalInt.of(((Number) tree).intValue()),
                OptionalInt.empty());
    }

    static Form optionalLong() {
        return new Lenient(
                value -> ((OptionalLong) value).isPresent() ? ((OptionalLong) value).getAsLong() : null,
                tree -> OptionalLong.of(((Number) tree).longValue()),
                OptionalLong.empty());
    }

    static Form collection(Form inner, Function<Collection<Object>, Object> made) {
        return new Lenient(
                value -> {
                    var trees = new ArrayList<@Nullable Object>();
                    ((Collection<?>) value).forEach(one -> trees.add(inner.write(one)));
                    return trees;
                },
                tree -> {
                    var values = new ArrayList<Object>();
                    ((List<?>) tree).forEach(one -> values.add(inner.read(one)));
                    return made.apply(values);
                },
                made.apply(List.of()));
    }

    /** As pairs, since a key may be anything. */
    static Form map(Form keys, Form values) {
        return new Lenient(
                value -> {
                    var pairs = new ArrayList<List<@Nullable Object>>();
                    ((Map<?, ?>) value).forEach((key, one) -> {
                        var pair = new ArrayList<@Nullable Object>();
                        pair.add(keys.write(key));
                        pair.add(values.write(one));
                        pairs.add(pair);
                    });
                    return pairs;
                },
                tree -> {
                    var map = new HashMap<Object, Object>();
                    for (var pair : (List<?>) tree) {
                        var both = (List<?>) pair;
                        map.put(keys.read(both.get(0)), values.read(both.get(1)));
                    }
                    return Map.copyOf(map);
                },
                Map.of());
    }
}
