package dev.kith.crm.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An order: by the first term, among equals by the next. Subjects without a value come last in either direction, unless a
 * term says first. What remains equal is ordered by id, so that the order is total. Immutable.
 *
 * @param terms the terms; none means by id alone
 * @param <A> the subjects
 */
public record Sort<A>(List<Term<A, ?>> terms) {
    /** Up or down. */
    public enum Direction {
        /** From the smallest value. */
        ASCENDING,
        /** From the greatest value. */
        DESCENDING
    }

    /** Where subjects without a value stand. */
    public enum Absent {
        /** Before all others. */
        FIRST,
        /** After all others. */
        LAST
    }

    /**
     * One step of the order.
     *
     * @param field what is compared
     * @param direction up or down
     * @param absent where subjects without a value stand
     * @param <A> the subjects
     * @param <V> the values
     */
    public record Term<A, V>(Field<A, V> field, Direction direction, Absent absent) {
        private int compare(Optional<Object> one, Optional<Object> other) {
            if (one.isEmpty() || other.isEmpty()) {
                int side = Boolean.compare(one.isPresent(), other.isPresent());
                return absent == Absent.FIRST ? side : -side;
            }
            int step = field.type().compareStored(one.get(), other.get());
            return direction == Direction.ASCENDING ? step : -step;
        }
    }

    /**
     * Copies the terms.
     *
     * @param terms the terms; none means by id alone
     */
    public Sort {
        terms = List.copyOf(terms);
    }

    static <A> Sort<A> by(Field<A, ?> field, Direction direction) {
        return new Sort<>(List.of(new Term<>(field, direction, Absent.LAST)));
    }

    /**
     * Orders by id alone.
     *
     * @param <A> the subjects
     * @return the order
     */
    public static <A> Sort<A> none() {
        return new Sort<>(List.of());
    }

    /**
     * Orders equals further.
     *
     * @param next the order among equals
     * @return both in one
     */
    public Sort<A> then(Sort<A> next) {
        var both = new ArrayList<>(terms);
        both.addAll(next.terms);
        return new Sort<>(both);
    }

    /** {@return the same order with the subjects that lack a value of the first term before all others; by id alone stays so} */
    public Sort<A> absentFirst() {
        return new Sort<>(Stream.concat(
                        terms.stream().limit(1).<Term<A, ?>>map(Sort::absentFirst),
                        terms.stream().skip(1))
                .toList());
    }

    private static <A, V> Term<A, V> absentFirst(Term<A, V> term) {
        return new Term<>(term.field(), term.direction(), Absent.FIRST);
    }

    /**
     * Reads what a subject is ordered by.
     *
     * @param subject the subject
     * @param facts what may be looked up
     * @return the stored form of each term's value, in the order of the terms
     */
    public List<Optional<Object>> keys(A subject, Facts facts) {
        var keys = new ArrayList<Optional<Object>>(terms.size());
        for (var term : terms) {
            keys.add(term.field().stored(subject, facts));
        }
        return Collections.unmodifiableList(keys);
    }

    /**
     * Compares two subjects by what {@link #keys} read of them.
     *
     * @param one keys
     * @param other keys
     * @return negative where the first comes first
     */
    public int compare(List<Optional<Object>> one, List<Optional<Object>> other) {
        for (int i = 0; i < terms.size(); i++) {
            int step = terms.get(i).compare(one.get(i), other.get(i));
            if (step != 0) {
                return step;
            }
        }
        return 0;
    }
}
