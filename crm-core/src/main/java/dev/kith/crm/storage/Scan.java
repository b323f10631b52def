package dev.kith.crm.storage;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Sort;
import java.util.List;
import java.util.Optional;

/**
 * What a port is asked for: a query with its cursor opened, its operands literal and its order total.
 *
 * @param where which rows; literals only
 * @param sort in which order; the id is its last term
 * @param limit how many at most
 * @param after begin behind this place; empty from the start
 * @param <A> the rows
 */
public record Scan<A>(Criterion<A> where, Sort<A> sort, int limit, Optional<Position> after) {
    /**
     * A place in a total order: the stored forms of each term's value, the id last. Its {@code toString} hides them.
     *
     * @param keys as {@link dev.kith.crm.query.Sort#keys} gives them
     */
    public record Position(List<Optional<Object>> keys) {
        /**
         * Copies the keys.
         *
         * @param keys as {@link dev.kith.crm.query.Sort#keys} gives them
         */
        public Position {
            keys = List.copyOf(keys);
        }

        @Override
        public String toString() {
            return "Position[" + keys.size() + " x ?]";
        }
    }
}
