package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.mapping.Shape.Column;
import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.OrderColumn;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row with its collections, as {@link Union}s read them: the collections of many rows by one statement, where the provider
 * takes one for each of them.
 *
 * @param type the entity
 * @param maker makes an empty row
 * @param id where its key is kept
 * @param fields where its columns are kept
 * @param shape its columns, in a statement
 * @param parts its collections
 * @param <R> the entity
 */
record RowShape<R>(
        Class<R> type, Constructor<R> maker, Field id, List<Field> fields, Shape<R> shape, List<Part> parts) {
    private static final String ID = "id";

    /**
     * A collection.
     *
     * @param field where it is kept
     * @param elements how a statement names its elements
     * @param cell of what they are made
     */
    record Part(Field field, Elements elements, Shape<?> cell) {
        private Object filled(List<Element> elements) {
            if (field.getType() == Map.class) {
                var map = new HashMap<Object, @Nullable Object>();
                elements.forEach(one -> map.put(one.place(), one.cell()));
                return map;
            }
            if (field.getType() == Set.class) {
                var set = new HashSet<@Nullable Object>();
                elements.forEach(one -> set.add(one.cell()));
                return set;
            }
            var list = new ArrayList<@Nullable Object>();
            elements.stream()
                    .sorted(Comparator.comparing(one -> (Integer) one.place()))
                    .forEach(one -> list.add(one.cell()));
            return list;
        }
    }

    private record Element(
            UUID owner, Object place, @Nullable Object cell) {
        @Override
        public String toString() {
            return "Element[" + owner + "]";
        }
    }

    /**
     * Finds out.
     *
     * @param type the entity; its key is a {@link RowId}
     * @param rows all classes of the persistence unit
     * @param <R> the entity
     * @return how it is read; empty if there is something in it that is not known here
     */
    static <R> Optional<RowShape<R>> of(Class<R> type, List<Class<?>> rows) {
        try {
            var parts = new ArrayList<Part>();
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(ElementCollection.class)) {
                    parts.add(part(type, Reflected.opened(field), rows));
                }
            }
            var maker = Reflected.opened(type.getDeclaredConstructor());
            var id = Reflected.opened(type.getDeclaredField(ID));
            var fields = Shape.fields(type);
            return Shape.of(type, type).map(shape -> new RowShape<>(type, maker, id, fields, shape, parts));
        } catch (ReflectiveOperationException unknown) {
            return Optional.empty();
        }
    }

    private static Part part(Class<?> owner, Field field, List<Class<?>> rows) throws ReflectiveOperationException {
        if (!(field.getGenericType() instanceof ParameterizedType collection)) {
            throw new ReflectiveOperationException(field + " does not tell of what it is");
        }
        var types = collection.getActualTypeArguments();
        if (!(types[types.length - 1] instanceof Class<?> element)) {
            throw new ReflectiveOperationException(field + " is of no plain class");
        }
        var known = field.getType() == Set.class
                || (field.getType() == Map.class && types[0] == String.class)
                || (field.getType() == List.class && field.isAnnotationPresent(OrderColumn.class));
        if (!known) {
            throw new ReflectiveOperationException(field + " is of an unknown kind");
        }
        var cell = Shape.of(element, field)
                .orElseThrow(() -> new ReflectiveOperationException(field + " is of an unknown shape"));
        return new Part(field, Elements.of(owner, field, element, rows), cell);
    }

    /** How many of their collections are read of some rows. */
    long read(List<R> rows, BiPredicate<R, String> reads) {
        return parts.stream()
                .filter(part -> rows.stream()
                        .anyMatch(row -> reads.test(row, part.field().getName())))
                .count();
    }

    /**
     * Asks for the collections of rows.
     *
     * @param rows the rows, none of them managed
     * @param reads which of their collections
     * @param union what reads them
     * @return puts them into the rows, when they are read
     */
    Runnable ask(List<R> rows, BiPredicate<R, String> reads, Union union) {
        var steps = new ArrayList<Runnable>();
        for (var part : parts) {
            // a row may be there twice, if it was changed between two statements of a search
            var owners = rows.stream()
                    .filter(row -> reads.test(row, part.field().getName()))
                    .toList();
            var read = ask(part, owners.stream().map(this::id).collect(Collectors.toSet()), union);
            steps.add(() -> {
                var found = read.get();
                owners.forEach(row -> Reflected.set(part.field(), row, found.get(id(row))));
            });
        }
        return () -> steps.forEach(Runnable::run);
    }

    /**
     * Asks for one collection of rows.
     *
     * @param collection the attribute
     * @param owners the ids of the rows
     * @param union what reads it
     * @return the collection of each row, when it is read
     */
    Supplier<Map<UUID, Object>> ask(String collection, Set<UUID> owners, Union union) {
        var asked = parts.stream()
                .filter(part -> part.field().getName().equals(collection))
                .findFirst()
                .orElseThrow();
        return ask(asked, owners, union);
    }

    private Supplier<Map<UUID, Object>> ask(Part part, Set<UUID> owners, Union union) {
        if (owners.isEmpty()) {
            return Map::of;
        }
        var branch = branch(part, owners, union);
        return () -> {
            var found = branch.rows().stream().collect(Collectors.groupingBy(Element::owner));
            return owners.stream()
                    .collect(Collectors.toMap(
                            owner -> owner, owner -> part.filled(found.getOrDefault(owner, List.of()))));
        };
    }

    /** Makes a row of the same columns that nobody manages; its collections are empty. */
    R copied(R row) {
        var copy = Reflected.made(maker);
        fields.forEach(field -> Reflected.set(field, copy, Reflected.get(field, row)));
        return copy;
    }

    private UUID id(R row) {
        return ((RowId) Objects.requireNonNull(Reflected.get(id, row))).id();
    }

    private Union.Branch<Element> branch(Part part, Set<UUID> owners, Union union) {
        var elements = part.elements();
        var columns = new ArrayList<Column>();
        columns.add(new Column(elements.owner() + ".id", Slot.ID));
        elements.place().ifPresent(columns::add);
        columns.addAll(part.cell().columns(elements.cell()));
        var rest = " from " + elements.from() + " where " + elements.owner() + ".tenant = "
                + union.bindings().bind(union.tenant()) + " and " + elements.owner() + ".id";
        return union.add(columns, rest, owners, values -> {
            var owner = (UUID) values.known();
            var place = elements.place().isPresent() ? values.known() : owner;
            return new Element(owner, place, part.cell().cell(values));
        });
    }
}
