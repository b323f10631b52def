package dev.kith.crm.query;

/**
 * Reads the tree of a {@link Criterion}. Has no default methods: a new kind of node is a compile error in every adapter, by intention.
 *
 * @param <A> the subjects
 * @param <R> what it is read into
 */
public interface CriterionVisitor<A, R> {
    /**
     * Reads an equality.
     *
     * @param node the node
     * @param <V> the values
     * @return the result
     */
    <V> R equal(Criterion.Equal<A, V> node);

    /**
     * Reads an order.
     *
     * @param node the node
     * @param <V> the values
     * @return the result
     */
    <V> R ordered(Criterion.Ordered<A, V> node);

    /**
     * Reads a text match.
     *
     * @param node the node
     * @return the result
     */
    R text(Criterion.Text<A> node);

    /**
     * Reads a choice of values.
     *
     * @param node the node
     * @param <V> the values
     * @return the result
     */
    <V> R oneOf(Criterion.OneOf<A, V> node);

    /**
     * Reads an absence.
     *
     * @param node the node
     * @param <V> the values
     * @return the result
     */
    <V> R absent(Criterion.Absent<A, V> node);

    /**
     * Reads a relation; the inner criterion is read by a visitor of its own.
     *
     * @param node the node
     * @param <B> the related subjects
     * @return the result
     */
    <B> R some(Criterion.Some<A, B> node);

    /**
     * Reads a conjunction.
     *
     * @param node the node
     * @return the result
     */
    R allOf(Criterion.AllOf<A> node);

    /**
     * Reads a disjunction.
     *
     * @param node the node
     * @return the result
     */
    R anyOf(Criterion.AnyOf<A> node);

    /**
     * Reads a complement.
     *
     * @param node the node
     * @return the result
     */
    R not(Criterion.Not<A> node);
}
