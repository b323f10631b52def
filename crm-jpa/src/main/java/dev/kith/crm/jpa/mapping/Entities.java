package dev.kith.crm.jpa.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What the annotations of a row tell of it. */
final class Entities {
    private Entities() {}

    static boolean is(Class<?> row) {
        return row.isAnnotationPresent(Entity.class);
    }

    /** The name of an entity in queries. */
    static String name(Class<?> row) {
        @Nullable Entity entity = row.getAnnotation(Entity.class);
        return entity == null || entity.name().isEmpty() ? row.getSimpleName() : entity.name();
    }

    /** The name of its table, without the setting of the names. */
    static String table(Class<?> row) {
        @Nullable Table table = row.getAnnotation(Table.class);
        return table == null || table.name().isEmpty() ? name(row) : table.name();
    }
}
