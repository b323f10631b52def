package dev.kith.crm.query;

import java.util.Optional;
import java.util.function.Function;

/**
 * A field whose values have an order.
 *
 * @param <A> the owner
 * @param <V> the values
 */
public final class OrderedField<A, V> extends Field<A, V> {
    /** On which side of a bound. */
    public enum Side {
        /** Before. */
        BELOW,
        /** Before or equal. */
        AT_MOST,
        /** After. */
        ABOVE,
        /** After or equal. */
        AT_LEAST
    }

    private OrderedField(Class<A> owner, String name, FieldType<V> type, Reader<A, V> reader) {
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
    public static <A, V> OrderedField<A, V> of(
            Class<A> owner, String name, FieldType<V> type, Function<A, Optional<V>> reader) {
        return new OrderedField<>(owner, name, type, plain(reader));
    }

    /**
     * Declares a field on an earlier room's aggregate that is no component of it, such as the last contact of a customer.
     *
     * @param owner the owner
     * @param name its name, unique within the owner
     * @param type the type of its values
     * @param reader reads it, with the help of facts
     * @param <A> the owner
     * @param <V> the values
     * @return the field
     */
    public static <A, V> OrderedField<A, V> derived(
            Class<A> owner, String name, FieldType<V> type, Reader<A, V> reader) {
        return new OrderedField<>(owner, name, type, reader);
    }

    /**
     * Selects values before the given one.
     *
     * @param bound the bound
     * @return the criterion; false where the field is absent
     */
    public Criterion<A> below(V bound) {
        return below(Operand.of(bound));
    }

    /**
     * Selects values before an operand.
     *
     * @param bound the bound, literal or relative to the call's time
     * @return the criterion; false where the field is absent
     */
    public Criterion<A> below(Operand<V> bound) {
        return new Criterion.Ordered<>(this, Side.BELOW, bound);
    }

    /**
     * Selects values up to the given one.
     *
     * @param bound the bound, included
     * @return the criterion; false where the field is absent
     */
    public Criterion<A> atMost(V bound) {
        return atMost(Operand.of(bound));
    }

    /**
     * Selects values up to an operand.
     *
     * @param bound the bound, included
     * @return the criterion; false where the field is absent
     */
    public Criterion<A> atMost(Operand<V> bound) {
        return new Criterion.Ordered<>(this, Side.AT_MOST, bound);
    }

    /**
     * Selects values after the given one.
     *
     * @param bound the bound
     * @return the criterion; false where the field is absent
     */
    public Criterion<A> above(V bound) {
        return above(Operand.of(bound));
    }

    /**
     * Selects values after an operand.
     *
     * @param bound the bound, literal or relative to the call's time
     * @return the criterion; false where the field is absent
     */
    public Criterion<A> above(Operand<V> bound) {
        return new Criterion.Ordered<>(this, Side.ABOVE, bound);
    }

    /**
     * Selects values from the given one on.
     *
     * @param bound the bound, included
     * @return the criterion; false where the field is absent
     */
    public Criterion<A> atLeast(V bound) {
        return atLeast(Operand.of(bound));
    }

    /**
     * Selects values from an operand on.
     *
     * @param bound the bound, included
     * @return the criterion; false where the field is absent
     */
    public Criterion<A> atLeast(Operand<V> bound) {
        return new Criterion.Ordered<>(this, Side.AT_LEAST, bound);
    }

    /** {@return the order by value, subjects without one last} */
    public Sort<A> ascending() {
        return Sort.by(this, Sort.Direction.ASCENDING);
    }

    /** {@return the reverse order by value, subjects without one last} */
    public Sort<A> descending() {
        return Sort.by(this, Sort.Direction.DESCENDING);
    }
}
