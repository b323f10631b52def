package dev.kith.crm.query;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A typed name of something that can be read of a subject: criteria, sorts, import maps and rules share it. Its identity
 * is owner and name. The three shapes offer only the operators that are legal for them. Immutable.
 *
 * @param <A> the owner: an aggregate, an entry of a log, or a part of one
 * @param <V> the values
 */
public abstract sealed class Field<A, V> permits TextField, OrderedField, PlainField {
    /**
     * Reads a field, also one that is no component of its owner.
     *
     * @param <A> the owner
     * @param <V> the values
     */
    @FunctionalInterface
    public interface Reader<A, V> {
        /**
         * Reads.
         *
         * @param subject what to read of
         * @param facts what else may be looked up
         * @return the value, if there is one
         */
        Optional<V> read(A subject, Facts facts);
    }

    private final Class<A> owner;
    private final String name;
    private final FieldType<V> type;
    private final Reader<A, V> reader;

    Field(Class<A> owner, String name, FieldType<V> type, Reader<A, V> reader) {
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.reader = reader;
    }

    static <A, V> Reader<A, V> plain(Function<A, Optional<V>> reader) {
        return (subject, facts) -> reader.apply(subject);
    }

    /** {@return the owner} */
    public Class<A> owner() {
        return owner;
    }

    /** {@return the name, unique within the owner} */
    public String name() {
        return name;
    }

    /** {@return the type of the values} */
    public FieldType<V> type() {
        return type;
    }

    /**
     * Reads the field.
     *
     * @param subject what to read of
     * @param facts what else may be looked up
     * @return the value, if there is one
     */
    public Optional<V> read(A subject, Facts facts) {
        return reader.read(subject, facts);
    }

    /**
     * Reads the field in its stored form.
     *
     * @param subject what to read of
     * @param facts what else may be looked up
     * @return the stored form of the value, if there is one
     */
    public Optional<Object> stored(A subject, Facts facts) {
        return read(subject, facts).map(type::stored);
    }

    /**
     * Selects subjects whose value equals the given one.
     *
     * @param value what to compare with
     * @return the criterion; false where the field is absent
     */
    public Criterion<A> is(V value) {
        return new Criterion.Equal<>(this, Operand.of(value));
    }

    /**
     * Selects all others: the full complement of {@link #is}, so also subjects without a value.
     *
     * @param value what to compare with
     * @return the criterion
     */
    public Criterion<A> isNot(V value) {
        return is(value).negate();
    }

    /**
     * Selects subjects whose value is one of the given ones.
     *
     * @param values what to compare with; none selects nothing
     * @return the criterion
     */
    public Criterion<A> in(Collection<? extends V> values) {
        return new Criterion.OneOf<>(this, List.copyOf(values));
    }

    /** {@return the criterion that selects subjects without a value} */
    public Criterion<A> isAbsent() {
        return new Criterion.Absent<>(this);
    }

    /** {@return the criterion that selects subjects with a value} */
    public Criterion<A> isPresent() {
        return isAbsent().negate();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Field<?, ?> field && owner.equals(field.owner) && name.equals(field.name);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(owner, name);
    }

    @Override
    public final String toString() {
        return owner.getSimpleName() + "." + name;
    }
}
