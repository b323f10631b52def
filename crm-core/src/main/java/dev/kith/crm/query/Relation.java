package dev.kith.crm.query;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a subject to others: to its own parts (a customer's contact points), or to rows of another type that point at
 * it (a customer's interactions). The later room declares it. Its identity is the type it leads from and its name.
 * Immutable.
 *
 * @param <A> where it leads from
 * @param <B> where it leads to
 */
public abstract sealed class Relation<A, B> {
    /**
     * Leads to the parts that a subject holds itself.
     *
     * @param <A> the whole
     * @param <B> the part
     */
    public static final class Parts<A, B> extends Relation<A, B> {
        private final Function<A, ? extends Collection<B>> parts;

        private Parts(String name, Class<A> from, Class<B> to, Function<A, ? extends Collection<B>> parts) {
            super(name, from, to);
            this.parts = parts;
        }

        /**
         * Reads the parts.
         *
         * @param whole the subject
         * @return its parts
         */
        public Collection<B> of(A whole) {
            return parts.apply(whole);
        }
    }

    /**
     * Leads to rows that point back at the subject.
     *
     * @param <A> the subject
     * @param <B> the rows
     * @param <K> the key by which they point
     */
    public static final class Rows<A, B, K> extends Relation<A, B> {
        private final Function<A, K> key;
        private final Function<B, ? extends Collection<K>> pointers;

        private Rows(
                String name,
                Class<A> from,
                Class<B> to,
                Function<A, K> key,
                Function<B, ? extends Collection<K>> pointers) {
            super(name, from, to);
            this.key = key;
            this.pointers = pointers;
        }

        /**
         * Reads the key by which rows point at a subject.
         *
         * @param subject the subject
         * @return its key
         */
        public K key(A subject) {
            return key.apply(subject);
        }

        /**
         * Reads at whom a row points.
         *
         * @param row the row
         * @return the keys of its subjects
         */
        public Collection<K> pointers(B row) {
            return pointers.apply(row);
        }

        /**
         * Tells whether a row points at the subject.
         *
         * @param subject the subject
         * @param row the row
         * @return whether it does
         */
        public boolean connects(A subject, B row) {
            return pointers.apply(row).contains(key.apply(subject));
        }
    }

    private final String name;
    private final Class<A> from;
    private final Class<B> to;

    private Relation(String name, Class<A> from, Class<B> to) {
        this.name = name;
        this.from = from;
        this.to = to;
    }

    /**
     * Declares a relation to own parts.
     *
     * @param name its name, unique within {@code from}
     * @param from the whole
     * @param to the part
     * @param parts reads the parts
     * @param <A> the whole
     * @param <B> the part
     * @return the relation
     */
    public static <A, B> Relation<A, B> parts(
            String name, Class<A> from, Class<B> to, Function<A, ? extends Collection<B>> parts) {
        return new Parts<>(name, from, to, parts);
    }

    /**
     * Declares a relation to rows that point back.
     *
     * @param name its name, unique within {@code from}
     * @param from the subject
     * @param to the rows
     * @param key the subject's key
     * @param pointers the keys that a row points at
     * @param <A> the subject
     * @param <B> the rows
     * @param <K> the key
     * @return the relation
     */
    public static <A, B, K> Rows<A, B, K> rows(
            String name,
            Class<A> from,
            Class<B> to,
            Function<A, K> key,
            Function<B, ? extends Collection<K>> pointers) {
        return new Rows<>(name, from, to, key, pointers);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return where it leads from} */
    public Class<A> from() {
        return from;
    }

    /** {@return where it leads to} */
    public Class<B> to() {
        return to;
    }

    /**
     * Selects subjects of which some related one fulfils a criterion.
     *
     * @param criterion the criterion
     * @return the criterion on the subject
     */
    public Criterion<A> some(Criterion<B> criterion) {
        return new Criterion.Some<>(this, criterion);
    }

    /**
     * Selects subjects of which no related one fulfils a criterion; so also those without any.
     *
     * @param criterion the criterion
     * @return the criterion on the subject
     */
    public Criterion<A> none(Criterion<B> criterion) {
        return some(criterion).negate();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Relation<?, ?> relation && from.equals(relation.from) && name.equals(relation.name);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(from, name);
    }

    @Override
    public final String toString() {
        return from.getSimpleName() + "." + name;
    }
}
