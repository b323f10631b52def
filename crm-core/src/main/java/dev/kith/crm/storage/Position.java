package dev.kith.crm.storage;

import java.util.List;
import java.util.Optional;

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
