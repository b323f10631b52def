package dev.kith.crm.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a port answers to a {@link Scan}.
 *
 * @param items the rows, in the order asked for
 * @param next the place of the last item, if more follow
 * @param <A> the rows
 */
public record Slice<A>(List<A> items, Optional<Scan.Position> next) {
    /**
     * Copies the items.
     *
     * @param items the rows, in the order asked for
     * @param next the place of the last item, if more follow
     */
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Cuts the slice from rows of which one more than asked for was read.
     *
     * @param rows at most {@code limit + 1} rows, in order
     * @param limit how many were asked for
     * @param position tells a row's place
     * @param <A> the rows
     * @return the slice
     */
    public static <A> Slice<A> cut(List<A> rows, int limit, Function<A, Scan.Position> position) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, Optional.empty());
        }
        return new Slice<>(rows.subList(0, limit), Optional.of(position.apply(rows.get(limit - 1))));
    }
}
