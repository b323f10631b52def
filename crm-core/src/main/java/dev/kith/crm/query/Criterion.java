package dev.kith.crm.query;

import java.time.Instant;
import java.util.List;

/**
 * A question that each subject answers with yes or no. A closed tree: {@link Evaluator} is its meaning (rules of
 * {@code docs/spec/query.md}), adapters translate it with a {@link CriterionVisitor}. Two-valued: a comparison with an absent value is
 * false, {@link Not} is the full complement. Immutable, and bounded by Q-034; {@code toString} shows {@code ?} for values.
 *
 * @param <A> the subjects
 */
public sealed interface Criterion<A> {
    /**
     * The field's value equals the operand.
     *
     * @param field what is compared
     * @param value with what
     * @param <A> the subjects
     * @param <V> the values
     */
    record Equal<A, V>(Field<A, V> field, Operand<V> value) implements Criterion<A> {
        @Override
        public <R> R accept(CriterionVisitor<A, R> visitor) {
            return visitor.equal(this);
        }
    }

    /**
     * The field's value stands so to the operand.
     *
     * @param field what is compared
     * @param side on which side
     * @param value with what
     * @param <A> the subjects
     * @param <V> the values
     */
    record Ordered<A, V>(OrderedField<A, V> field, OrderedField.Side side, Operand<V> value) implements Criterion<A> {
        @Override
        public <R> R accept(CriterionVisitor<A, R> visitor) {
            return visitor.ordered(this);
        }
    }

    /**
     * The folded text begins with the folded operand, or holds its words.
     *
     * @param field what is compared
     * @param match which of the two
     * @param value with what
     * @param <A> the subjects
     */
    record Text<A>(TextField<A> field, TextField.Match match, String value) implements Criterion<A> {
        @Override
        public <R> R accept(CriterionVisitor<A, R> visitor) {
            return visitor.text(this);
        }

        @Override
        public String toString() {
            return "Text[field=" + field + ", match=" + match + ", value=?]";
        }
    }

    /**
     * The field's value equals one of several.
     *
     * @param field what is compared
     * @param values with what
     * @param <A> the subjects
     * @param <V> the values
     */
    record OneOf<A, V>(Field<A, V> field, List<V> values) implements Criterion<A> {
        /**
         * Copies the values, and refuses too many.
         * @param field what is compared
         * @param values with what
         */
        public OneOf {
            values = Extent.bounded(List.copyOf(values));
        }

        @Override
        public <R> R accept(CriterionVisitor<A, R> visitor) {
            return visitor.oneOf(this);
        }

        @Override
        public String toString() {
            return "OneOf[field=" + field + ", values=" + values.size() + " x ?]";
        }
    }

    /**
     * The field has no value.
     *
     * @param field what is looked at
     * @param <A> the subjects
     * @param <V> the values
     */
    record Absent<A, V>(Field<A, V> field) implements Criterion<A> {
        @Override
        public <R> R accept(CriterionVisitor<A, R> visitor) {
            return visitor.absent(this);
        }
    }

    /**
     * At least one related subject fulfils the inner criterion.
     *
     * @param relation which ones are looked at
     * @param criterion what one must fulfil
     * @param <A> the subjects
     * @param <B> the related ones
     */
    record Some<A, B>(Relation<A, B> relation, Criterion<B> criterion) implements Criterion<A> {
        /**
         * Refuses what is too deep or too large.
         * @param relation which ones are looked at
         * @param criterion what one must fulfil
         */
        public Some {
            Extent.around(List.of(criterion));
        }

        @Override
        public <R> R accept(CriterionVisitor<A, R> visitor) {
            return visitor.some(this);
        }
    }

    /**
     * All parts hold; without parts always true.
     *
     * @param parts the parts
     * @param <A> the subjects
     */
    record AllOf<A>(List<Criterion<A>> parts) implements Criterion<A> {
        /**
         * Copies the parts, and refuses what is too deep or too large.
         * @param parts the parts
         */
        public AllOf {
            parts = Extent.around(List.copyOf(parts));
        }

        @Override
        public <R> R accept(CriterionVisitor<A, R> visitor) {
            return visitor.allOf(this);
        }
    }

    /**
     * At least one part holds; without parts never true.
     *
     * @param parts the parts
     * @param <A> the subjects
     */
    record AnyOf<A>(List<Criterion<A>> parts) implements Criterion<A> {
        /**
         * Copies the parts, and refuses what is too deep or too large.
         * @param parts the parts
         */
        public AnyOf {
            parts = Extent.around(List.copyOf(parts));
        }

        @Override
        public <R> R accept(CriterionVisitor<A, R> visitor) {
            return visitor.anyOf(this);
        }
    }

    /**
     * The part does not hold.
     *
     * @param part the part
     * @param <A> the subjects
     */
    record Not<A>(Criterion<A> part) implements Criterion<A> {
        /**
         * Refuses what is too deep or too large.
         * @param part the part
         */
        public Not {
            Extent.around(List.of(part));
        }

        @Override
        public <R> R accept(CriterionVisitor<A, R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * {@return what a visitor makes of this node}
     *
     * @param visitor the visitor
     * @param <R> what it makes
     */
    <R> R accept(CriterionVisitor<A, R> visitor);

    /**
     * {@return the same question with every relative operand fixed}
     *
     * @param now the time of the call
     */
    default Criterion<A> at(Instant now) {
        return accept(new Fixing<>(now));
    }

    /** {@return the text form (Q-060 and later); holds the operands, so it may be personal. Equal questions give equal texts} */
    default String text() {
        return CriterionText.write(this);
    }

    /**
     * {@return the criterion that asks for both}
     *
     * @param other the other criterion
     */
    default Criterion<A> and(Criterion<A> other) {
        return new AllOf<>(List.of(this, other));
    }

    /**
     * {@return the criterion that asks for at least one of the two}
     *
     * @param other the other criterion
     */
    default Criterion<A> or(Criterion<A> other) {
        return new AnyOf<>(List.of(this, other));
    }

    /** {@return the full complement} */
    default Criterion<A> negate() {
        return new Not<>(this);
    }

    /**
     * {@return the criterion that selects everything}
     *
     * @param <A> the subjects
     */
    static <A> Criterion<A> everything() {
        return new AllOf<>(List.of());
    }
}
