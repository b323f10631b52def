package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.Facts;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Scan.Position;
import dev.kith.crm.storage.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was asked for in a unit and has not been read yet. When the first answer is wanted, two statements read all of them: one the
 * rows, one what belongs to these. Used by one thread.
 */
public final class Asks {
    private final OpenUnit unit;
    private final List<Ask> waiting = new ArrayList<>();

    Asks(OpenUnit unit) {
        this.unit = unit;
    }

    /** Something that is asked for. */
    public interface Ask {
        /**
         * Adds branches for its rows.
         *
         * @param rows what reads them
         */
        void rows(Union rows);

        /**
         * Adds branches for what belongs to the rows, which are read.
         *
         * @param parts what reads it
         */
        void parts(Union parts);
    }

    /**
     * Makes aggregates of rows.
     *
     * @param <A> the aggregates
     * @param <R> the rows
     */
    public interface Restoring<A, R> {
        /**
         * Asks for what belongs to rows.
         *
         * @param rows the rows, none of them managed
         * @param parts what reads it
         * @return makes the aggregates, in the order of the rows, when it is read
         */
        Supplier<List<A>> restoring(List<R> rows, Union parts);
    }

    /**
     * Asks for something.
     *
     * @param ask what
     * @param answer gives the answer when it is read
     * @param <T> the answer
     * @return reads it, and all else that was asked for
     */
    public <T> Supplier<T> ask(Ask ask, Supplier<T> answer) {
        waiting.add(ask);
        return () -> {
            read();
            return unit.stored(answer);
        };
    }

    /**
     * Asks for a slice.
     *
     * @param search what is searched
     * @param scan what to find
     * @param row the entity
     * @param restoring makes aggregates of rows
     * @param alone reads the slice by itself, if it cannot be read beside others
     * @param <A> the aggregates
     * @param <R> the entity
     * @return reads the slice, and all else that was asked for
     */
    public <A, R> Supplier<Slice<A>> ask(
            RowSearch<A> search, Scan<A> scan, Class<R> row, Restoring<A, R> restoring, Supplier<Slice<A>> alone) {
        var shape = unit.rooms().shape(row);
        // a union takes no lock, and would tell what was before the rows that this unit has locked
        if (shape.isEmpty() || !search.joins(scan) || unit.snapshot().old()) {
            return alone;
        }
        var ask = new OfSlice<>(search, scan, shape.get().shape(), restoring);
        return ask(ask, ask::slice);
    }

    /** What cannot be read is never taken for nothing: it waits for who asks again, and fails again. */
    private void read() {
        var asked = List.copyOf(waiting);
        unit.stored(() -> {
            var rows = new Union(unit);
            asked.forEach(ask -> ask.rows(rows));
            rows.read();
            var parts = new Union(unit);
            asked.forEach(ask -> ask.parts(parts));
            parts.read();
            waiting.removeAll(asked);
            return asked;
        });
    }

    private static final class OfSlice<A, R> implements Ask {
        private final RowSearch<A> search;
        private final Scan<A> scan;
        private final Shape<R> shape;
        private final Restoring<A, R> restoring;
        private Supplier<List<R>> rows = List::of;
        private Supplier<List<A>> found = List::of;

        OfSlice(RowSearch<A> search, Scan<A> scan, Shape<R> shape, Restoring<A, R> restoring) {
            this.search = search;
            this.scan = scan;
            this.shape = shape;
            this.restoring = restoring;
        }

        @Override
        public void rows(Union union) {
            rows = search.join(scan, shape, union)::rows;
        }

        @Override
        public void parts(Union parts) {
            found = restoring.restoring(rows.get(), parts);
        }

        /** A union has no order. */
        private Slice<A> slice() {
            var sorted = found.get().stream()
                    .sorted(Comparator.comparing(this::keys, scan.sort()::compare))
                    .toList();
            return Slice.cut(sorted, scan.limit(), one -> new Position(keys(one)));
        }

        private List<Optional<Object>> keys(A one) {
            return scan.sort().keys(one, Facts.NONE);
        }
    }
}
