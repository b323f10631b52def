package dev.kith.crm.jpa.mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the annotations of a row tell of it. */
public final class Entities {
    private Entities() {}

    /**
     * Tells whether a class is one.
     *
     * @param row a class of a persistence unit
     * @return whether it is an entity, and no embeddable or converter
     */
    public static boolean is(Class<?> row) {
        return row.isAnnotationPresent(Entity.class);
    }

    /**
     * Tells the name of an entity in queries.
     *
     * @param row the entity
     * @return its name
     */
    public static String name(Class<?> row) {
        @Nullable Entity entity = row.getAnnotation(Entity.class);
        return entity == null || entity.name().isEmpty() ? row.getSimpleName() : entity.name();
    }

    /**
     * Tells the name of its table.
     *
     * @param row the entity
     * @return the name that it is annotated with; the setting of the names may make another one of it
     */
    public static String table(Class<?> row) {
        @Nullable Table table = row.getAnnotation(Table.class);
        return table == null || table.name().isEmpty() ? name(row) : table.name();
    }

    /**
     * Lists its fields whose values lie in tables of their own.
     *
     * @param row the entity
     * @return the fields that are annotated with such a table
     */
    public static Stream<Field> parts(Class<?> row) {
        return Arrays.stream(row.getDeclaredFields()).filter(field -> field.isAnnotationPresent(CollectionTable.class));
    }
}
