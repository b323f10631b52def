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
     * Marks a place in the pages of one query. Opaque: encrypted by the Crm that gave it, and bound to the tenant, the
     * criterion and the sort; any other use is an invalid value. May be handed to a browser and back. Good for as long as the
     * Crm, or as its {@code cursorKey}, without a limit of time. The limit of the query may change from page to page. Rows that are added
     * or change meanwhile stand where their present order puts them; operands that are relative to now are reckoned anew.
     *
     * @param token the mark, in URL-safe Base64
     */
    public record Cursor(String token) {}

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
