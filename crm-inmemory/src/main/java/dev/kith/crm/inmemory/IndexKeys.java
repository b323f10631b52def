package dev.kith.crm.inmemory;

import dev.kith.crm.query.Facts;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.Relation;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.UniqueKey;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the keys under which a row is found. Equal records are the same index.
 *
 * @param <A> the rows
 */
sealed interface IndexKeys<A> {
    /** The keys by which a row points at others. */
    record Pointers<B>(Relation.Rows<?, B, ?> relation) implements IndexKeys<B> {
        @Override
        public Stream<?> of(B row) {
            return relation.pointers(row).stream();
        }
    }

    /** The stored value of a field of a row. */
    record Values<A>(Field<A, ?> field) implements IndexKeys<A> {
        @Override
        public Stream<?> of(A row) {
            return field.stored(row, Facts.NONE).stream();
        }
    }

    /** The stored values of a field of a row's parts. */
    record PartValues<A, B>(Relation.Parts<A, B> relation, Field<B, ?> field) implements IndexKeys<A> {
        @Override
        public Stream<?> of(A row) {
            return relation.of(row).stream().flatMap(part -> field.stored(part, Facts.NONE).stream());
        }
    }

    /** The customers to whose files a row belongs. */
    record Owners<A>(AggregateType<A, ?> type) implements IndexKeys<A> {
        @Override
        public Stream<?> of(A row) {
            return type.customers().apply(row).stream();
        }
    }

    /** A key that is no field; the reader is a constant. */
    record Read<A>(Function<A, ?> key) implements IndexKeys<A> {
        @Override
        public Stream<?> of(A row) {
            return Stream.of(key.apply(row));
        }
    }

    /** What no other row may hold. */
    record Taken<A>(UniqueKey<A> key) implements IndexKeys<A> {
        @Override
        public Stream<?> of(A row) {
            return key.values().apply(row).stream();
        }
    }

    Stream<?> of(A row);
}
