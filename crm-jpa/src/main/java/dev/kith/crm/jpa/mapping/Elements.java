package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.mapping.Shape.Column;
import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a statement names the elements of a collection. If there is an entity of their table, for searches, they are read by it: of a
 * collection, Jakarta Persistence joins the owners, which takes longer than to read the elements.
 *
 * @param from the from clause
 * @param owner the key of the owner
 * @param place what tells the place of an element, if anything does
 * @param cell an element
 */
record Elements(String from, String owner, Optional<Column> place, String cell) {
    private static final String ID = "id";
    private static final String CELL = "cell";
    private static final String POSITION = "position";

    /**
     * Finds out.
     *
     * @param owner the entity
     * @param collection its attribute
     * @param element of which class its elements are
     * @param rows all classes of the persistence unit
     * @throws ReflectiveOperationException if it is of a kind that is not known here
     */
    static Elements of(Class<?> owner, Field collection, Class<?> element, List<Class<?>> rows)
            throws ReflectiveOperationException {
        var joined = Entities.name(owner) + " r join r." + collection.getName() + " c";
        if (collection.getType() == Map.class) {
            return new Elements(joined, "r.id", Optional.of(new Column("key(c)", Slot.TEXT)), "c");
        }
        var ordered = collection.isAnnotationPresent(OrderColumn.class);
        for (var row : rows) {
            if (holds(row, collection, element)) {
                return new Elements(Entities.name(row) + " c", "c.id", place(ordered, "c." + POSITION), "c." + CELL);
            }
        }
        return new Elements(joined, "r.id", place(ordered, "index(c)"), "c");
    }

    private static Optional<Column> place(boolean ordered, String expression) {
        return ordered ? Optional.of(new Column(expression, Slot.NUMBER)) : Optional.empty();
    }

    /** Whether an entity lies in the table of a collection and calls each of its columns as is known here. */
    private static boolean holds(Class<?> row, Field collection, Class<?> element) {
        @Nullable CollectionTable table = collection.getAnnotation(CollectionTable.class);
        @Nullable OrderColumn order = collection.getAnnotation(OrderColumn.class);
        return table != null
                && lies(row, table)
                && plain(collection)
                && field(row, ID)
                        .filter(id -> id.getType() == RowId.class
                                && column(id).isPresent()
                                && column(id).equals(owner(table)))
                        .isPresent()
                && field(row, CELL)
                        .filter(cell -> cell.getType() == element && plain(cell))
                        .isPresent()
                && (order == null
                        || field(row, POSITION)
                                .filter(position -> position.getType() == int.class
                                        && name(position).equals(order.name()))
                                .isPresent());
    }

    private static boolean lies(Class<?> row, CollectionTable where) {
        @Nullable Table table = row.getAnnotation(Table.class);
        return Entities.is(row)
                && row.getSuperclass() == Object.class
                && Slot.plain(row)
                && table != null
                && table.name().equals(where.name())
                && table.schema().equals(where.schema())
                && table.catalog().equals(where.catalog());
    }

    /** Whether its columns are called as its class says. */
    private static boolean plain(Field cell) {
        return cell.getAnnotationsByType(AttributeOverride.class).length == 0;
    }

    private static Optional<Field> field(Class<?> row, String name) {
        return Stream.of(row.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    private static Optional<String> column(Field id) {
        return Arrays.stream(id.getAnnotationsByType(AttributeOverride.class))
                .filter(one -> one.name().equals(ID))
                .map(one -> one.column().name())
                .findFirst();
    }

    private static String name(Field field) {
        jakarta.persistence.@Nullable Column column = field.getAnnotation(jakarta.persistence.Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    private static Optional<String> owner(CollectionTable table) {
        return Arrays.stream(table.joinColumns())
                .filter(one -> one.referencedColumnName().equals(ID))
                .map(JoinColumn::name)
                .findFirst();
    }
}
