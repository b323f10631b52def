package dev.kith.crm.query;

import java.util.List;
import java.util.Optional;

/**
 * One page of a query's answer.
 *
 * @param items what was found, in the query's order
 * @param next where the next page begins; empty on the last
 * @param <A> the subjects
 */
public record Page<A>(List<A> items, Optional<Cursor> next) {
    /**
     * Copies the items.
     *
     * @param items what was found, in the query's order
     * @param next where the next page begins; empty on the last
     */
    public Page {
        items = List.copyOf(items);
    }
}
