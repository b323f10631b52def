package dev.kith.crm.query;

import java.util.Optional;
import java.util.function.Function;

/**
 * A field whose values have no order worth asking for: codes, references.
 *
 * @param <A> the owner
 * @param <V> the values
 */
public final class PlainField<A, V> extends Field<A, V> {
    private PlainField(Class<A> owner, String name, FieldType<V> type, Reader<A, V> reader) {
        super(owner, name, type, reader);
    }

    /**
     * Declares a field that is read of its owner alone.
     *
     * @param owner the owner
     * @param name its name, unique within the owner
     * @param type the type of its values
     * @param reader reads it
     * @param <A> the owner
     * @param <V> the values
     * @return the field
     */
    public static <A, V> PlainField<A, V> of(
            Class<A> owner, String name, FieldType<V> type, Function<A, Optional<V>> reader) {
        return new PlainField<>(owner, name, type, plain(reader));
    }
}
