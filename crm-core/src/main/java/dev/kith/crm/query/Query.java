package dev.kith.crm.query;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.Optional;

/**
 * Asks for a page: which subjects, in which order, how many, from where. Immutable.
 *
 * @param where which subjects
 * @param sort in which order
 * @param limit how many at most, 1 to {@link #MOST}
 * @param after from where; empty for the first page
 * @param <A> the subjects
 */
public record Query<A>(Criterion<A> where, Sort<A> sort, int limit, Optional<Page.Cursor> after) {
    /** The largest page. */
    public static final int MOST = 1000;

    private static final int USUAL = 50;

    /**
     * Refuses a limit that is out of bounds.
     *
     * @param where which subjects
     * @param sort in which order
     * @param limit how many at most, 1 to {@link #MOST}
     * @param after from where; empty for the first page
     */
    public Query {
        if (limit < 1 || limit > MOST) {
            throw new InvalidValueException(
                    "a query", Violation.of("query.limit", MOST).in("limit"));
        }
    }

    /**
     * Asks for the first 50 that fulfil a criterion, by id.
     *
     * @param where the criterion
     * @param <A> the subjects
     * @return the query
     */
    public static <A> Query<A> where(Criterion<A> where) {
        return new Query<>(where, Sort.none(), USUAL, Optional.empty());
    }

    /**
     * Asks for the first 50 of all, by id.
     *
     * @param <A> the subjects
     * @return the query
     */
    public static <A> Query<A> all() {
        return where(Criterion.everything());
    }

    /**
     * Sets the order.
     *
     * @param order the order
     * @return the query
     */
    public Query<A> sortedBy(Sort<A> order) {
        return new Query<>(where, order, limit, after);
    }

    /**
     * Sets the size of the page.
     *
     * @param most how many at most, 1 to {@link #MOST}
     * @return the query
     */
    public Query<A> limit(int most) {
        return new Query<>(where, sort, most, after);
    }

    /**
     * Goes on where another page ended.
     *
     * @param cursor that page's {@code next}
     * @return the query
     */
    public Query<A> after(Page.Cursor cursor) {
        return new Query<>(where, sort, limit, Optional.of(cursor));
    }
}
