package dev.kith.examples.jdbc;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records: an object with what is there of the components, by their names; read by the canonical constructor, which proves the state. */
final class RecordForm implements Form {
    private record Part(String name, Method reader, Form form) {}

    private final Constructor<?> constructor;
    private final List<Part> parts;

    private RecordForm(Constructor<?> constructor, List<Part> parts) {
        this.constructor = constructor;
        this.parts = parts;
    }

    /** A record around one plain value, such as an id, is written as that value. */
    static Form of(Class<?> type, Forms forms) {
        var components = List.of(type.getRecordComponents());
        var parts = components.stream()
                .map(one -> new Part(one.getName(), opened(one.getAccessor()), forms.of(one.getGenericType())))
                .toList();
        var form = new RecordForm(constructor(type, components), parts);
        return components.size() == 1 && Forms.isPlain(components.get(0).getType()) ? form.bare() : form;
    }

    private static Constructor<?> constructor(Class<?> type, List<RecordComponent> components) {
        try {
            var canonical = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Method opened(Method reader) {
        reader.setAccessible(true);
        return reader;
    }

    private Form bare() {
        var only = parts.get(0);
        return new Form() {
            @Override
            public @Nullable Object write(Object value) {
                return only.form().write(told(only, value));
            }

            @Override
            public Object read(@Nullable Object tree) {
                return made(only.form().read(tree));
            }
        };
    }

    @Override
    public Object write(Object value) {
        var tree = new LinkedHashMap<String, Object>();
        for (var part : parts) {
            var inner = part.form().write(told(part, value));
            if (inner != null) {
                tree.put(part.name(), inner);
            }
        }
        return tree;
    }

    @Override
    public Object read(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> object)) {
            throw new IllegalStateException("no object in a document where one has to be");
        }
        var values = new Object[parts.size()];
        for (int at = 0; at < values.length; at++) {
            var part = parts.get(at);
            values[at] = part.form().read(object.get(part.name()));
        }
        return made(values);
    }

    private Object made(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw unreadable(refused);
        }
    }

    private static Object told(Part part, Object value) {
        try {
            return part.reader().invoke(value);
        } catch (ReflectiveOperationException refused) {
            throw unreadable(refused);
        }
    }

    /** What the record itself threw goes on as it is. */
    private static RuntimeException unreadable(ReflectiveOperationException refused) {
        return refused instanceof InvocationTargetException && refused.getCause() instanceof RuntimeException thrown
                ? thrown
                : new IllegalStateException("a record could not be written or read", refused);
    }
}
