package dev.kith.crm.jpa.mapping;

import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which columns a row or a cell is made of, so that one statement can read it beside others of another shape. Known of rows and
 * records that hold plain values and embedded records, as ours do; whatever else there is, is read by the provider alone.
 *
 * @param type the row or cell
 * @param columns the columns
 * @param maker makes it of their values
 * @param <T> the row or cell
 */
record Shape<T>(Class<T> type, List<Column> columns, Maker maker) {
    /**
     * A column.
     *
     * @param attribute its path behind the alias, with a dot before it; empty if it is the whole
     * @param slot what it may share a column of a statement with
     */
    record Column(String attribute, Slot slot) {}

    /**
     * Names the columns in a statement.
     *
     * @param alias the alias of the row or cell
     * @return the columns
     */
    List<Column> columns(String alias) {
        return columns.stream()
                .map(column -> new Column(alias + column.attribute(), column.slot()))
                .toList();
    }

    /** Makes a row, which is never nothing but nulls. */
    T made(Values values) {
        return type.cast(Objects.requireNonNull(cell(values), "a row without a key"));
    }

    /** Makes a cell; of nothing but nulls none. */
    @Nullable
    Object cell(Values values) {
        return maker.made(values);
    }

    /** Makes something of the values of its columns. */
    @FunctionalInterface
    interface Maker {
        @Nullable
        Object made(Values values);
    }

    /** The values of a row, one behind the other. */
    static final class Values {
        private final Object[] row;
        private final int @Nullable [] columns;
        private int next;

        /** Of all columns, from the first on. */
        Values(Object[] row) {
            this.row = row;
            this.columns = null;
        }

        /** Of some columns. */
        Values(Object[] row, int[] columns) {
            this.row = row;
            this.columns = columns;
        }

        @Nullable
        Object next() {
            var column = next++;
            return row[columns == null ? column : columns[column]];
        }

        /** Of a column that is never null. */
        Object known() {
            return Objects.requireNonNull(next(), "a column without a value");
        }
    }

    /**
     * Finds out.
     *
     * @param type an entity, an embeddable, or the class of a value
     * @param where its annotations, if it is the value of an attribute
     * @param <T> the type
     * @return the shape; empty if there is something in it that is not known here
     */
    static <T> Optional<Shape<T>> of(Class<T> type, AnnotatedElement where) {
        try {
            var columns = new ArrayList<Column>();
            var maker = Entities.is(type) ? row(type, columns) : maker(type, where, "", columns);
            return Optional.of(new Shape<>(type, columns, maker));
        } catch (ReflectiveOperationException unknown) {
            return Optional.empty();
        }
    }

    private static Maker maker(Class<?> type, AnnotatedElement where, String path, List<Column> columns)
            throws ReflectiveOperationException {
        if (!Slot.plain(where)) {
            throw new ReflectiveOperationException(where + " is more than a column");
        }
        if (type.isAnnotationPresent(Embeddable.class)) {
            if (where.isAnnotationPresent(Convert.class)) {
                throw new ReflectiveOperationException(where + " is converted in part");
            }
            return cell(type, path, columns);
        }
        var slot = Slot.of(type, where).orElseThrow(() -> new ReflectiveOperationException(type + " has no slot"));
        columns.add(new Column(path, slot));
        return Values::next;
    }

    private static Maker cell(Class<?> type, String path, List<Column> columns) throws ReflectiveOperationException {
        if (!type.isRecord() || !Slot.plain(type)) {
            throw new ReflectiveOperationException(type + " is no record, or more than one");
        }
        var components = type.getRecordComponents();
        var makers = new ArrayList<Maker>();
        for (var component : components) {
            makers.add(maker(component.getType(), field(type, component), path + "." + component.getName(), columns));
        }
        var constructor = Reflected.opened(type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)));
        return values -> record(constructor, makers, values);
    }

    /** Where the provider looks for annotations. */
    private static Field field(Class<?> type, RecordComponent component) throws NoSuchFieldException {
        return type.getDeclaredField(component.getName());
    }

    /** As the provider does: of nothing but nulls it makes none. */
    private static @Nullable Object record(Constructor<?> constructor, List<Maker> makers, Values values) {
        var parts = new Object[makers.size()];
        var any = false;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = makers.get(i).made(values);
            any |= parts[i] != null;
        }
        return any ? Reflected.made(constructor, parts) : null;
    }

    /** Whether something is done to a row that the provider has read. */
    private static boolean listens(Class<?> type) {
        return type.isAnnotationPresent(EntityListeners.class)
                || Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(PostLoad.class));
    }

    private static Maker row(Class<?> type, List<Column> columns) throws ReflectiveOperationException {
        if (type.getSuperclass() != Object.class
                || Modifier.isAbstract(type.getModifiers())
                || !Slot.plain(type)
                || listens(type)) {
            throw new ReflectiveOperationException(type + " has more than fields");
        }
        var fields = fields(type);
        var makers = new ArrayList<Maker>();
        for (var field : fields) {
            makers.add(maker(field.getType(), field, "." + field.getName(), columns));
        }
        var constructor = Reflected.opened(type.getDeclaredConstructor());
        return values -> {
            var row = Reflected.made(constructor);
            for (int i = 0; i < makers.size(); i++) {
                Reflected.set(fields.get(i), row, makers.get(i).made(values));
            }
            return row;
        };
    }

    /** What an entity keeps in its own columns. */
    static List<Field> fields(Class<?> type) throws ReflectiveOperationException {
        var fields = new ArrayList<Field>();
        for (var field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    && !Modifier.isTransient(field.getModifiers())
                    && !field.isAnnotationPresent(Transient.class)
                    && !field.isAnnotationPresent(ElementCollection.class)) {
                fields.add(Reflected.opened(field));
            }
        }
        return fields;
    }
}
