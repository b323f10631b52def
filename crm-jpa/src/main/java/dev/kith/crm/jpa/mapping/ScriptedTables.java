package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.schema.TableNames;
import jakarta.persistence.CollectionTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;

/**
 * Where Hibernate makes, checks or drops the tables of an application, it leaves out ours: scripts make them, with indexes and types
 * that no annotation tells.
 *
 * @param ours how our tables are called, in lower case
 * @param schema where they lie; empty if where all tables of the unit do
 */
public record ScriptedTables(Set<String> ours, Optional<String> schema) implements SchemaFilterProvider, SchemaFilter {
    /**
     * {@return those of some classes}
     *
     * @param rows the classes of a persistence unit that are ours
     * @param names how their tables are called
     */
    public static ScriptedTables of(List<Class<?>> rows, TableNames names) {
        return new ScriptedTables(
                rows.stream()
                        .filter(Entities::is)
                        .flatMap(ScriptedTables::tables)
                        .map(table -> names.of(table).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                names.schema());
    }

    private static Stream<String> tables(Class<?> row) {
        var parts = Entities.parts(row)
                .map(field -> field.getAnnotation(CollectionTable.class).name());
        return Stream.concat(Stream.of(Entities.table(row)), parts);
    }

    @Override
    public boolean includeTable(Table table) {
        return !(ours.contains(table.getName().toLowerCase(Locale.ROOT)) && liesThere(table));
    }

    /** On MariaDB a schema is a catalog. */
    private boolean liesThere(Table table) {
        return schema.isEmpty()
                || schema.get().equalsIgnoreCase(table.getSchema())
                || schema.get().equalsIgnoreCase(table.getCatalog());
    }

    @Override
    public boolean includeNamespace(Namespace any) {
        return true;
    }

    @Override
    public boolean includeSequence(Sequence any) {
        return true;
    }

    @Override
    public SchemaFilter getCreateFilter() {
        return this;
    }

    @Override
    public SchemaFilter getDropFilter() {
        return this;
    }

    @Override
    public SchemaFilter getTruncatorFilter() {
        return this;
    }

    @Override
    public SchemaFilter getMigrateFilter() {
        return this;
    }

    @Override
    public SchemaFilter getValidateFilter() {
        return this;
    }
}
