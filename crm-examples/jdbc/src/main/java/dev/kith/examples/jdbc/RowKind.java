package dev.kith.examples.jdbc;

import dev.kith.crm.query.Facts;
import dev.kith.crm.query.Field;
import dev.kith.crm.storage.AggregateType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rows of one type in one tenant, and how they are told and found.
 *
 * @param tenant whose rows
 * @param type what they are
 * @param readers the indexes by their names
 * @param times those of them by which the rows can be walked through
 * @param documents writes and reads their bodies
 * @param <A> the rows
 */
record RowKind<A>(
        String tenant,
        AggregateType<A, ?> type,
        Map<String, Indexes.Reader<A>> readers,
        Set<String> times,
        Documents documents) {
    String name() {
        return type.name();
    }

    Set<String> indexes() {
        return readers.keySet();
    }

    UUID id(A row) {
        return stored(type.id(), row);
    }

    private static <A> UUID stored(Field<A, ?> id, A row) {
        return (UUID) id.stored(row, Facts.NONE).orElseThrow();
    }

    /** The stored form of an id of the type's own class. */
    UUID idOf(Object id) {
        return idOf(type.id(), id);
    }

    private static <I> UUID idOf(Field<?, I> field, Object id) {
        return (UUID) field.type().stored(field.type().of().cast(id));
    }

    long version(A row) {
        return type.version().apply(row).number();
    }

    String body(A row) {
        return documents.text(row);
    }

    A read(String body) {
        return documents.read(type.type(), body);
    }

    Set<SearchKey> keys(A row) {
        return readers.values().stream()
                .flatMap(reader -> reader.keys(row, documents))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Tenant, kind, and what else is given. */
    List<Object> with(Object... more) {
        var all = new ArrayList<Object>(List.of(tenant, name()));
        all.addAll(List.of(more));
        return all;
    }

    @Override
    public String toString() {
        return name();
    }
}
