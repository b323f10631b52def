package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.room.RowMapping;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes aggregates of rows that are only read; all their collections are read by one statement.
 *
 * @param unit where
 * @param mapping how they lie in rows
 * @param <A> the aggregates
 * @param <R> the rows
 */
record RowReader<A, R>(OpenUnit unit, RowMapping<A, ?, R> mapping) implements Asks.Restoring<A, R> {
    /** Of rows that are managed, what this unit may change is left to the provider. */
    List<A> read(List<R> rows) {
        if (unit.rooms().shape(mapping.row()).isPresent()) {
            var free = rows.stream().filter(row -> !unit.held().holds(row)).toList();
            unit.release(free);
            var parts = new Union(unit);
            var filled = filled(free, parts);
            parts.read();
            filled.run();
        }
        return restored(rows);
    }

    /**
     * Makes aggregates of rows that are managed. Where they have several collections, these are read beside them, since the provider
     * would read each by itself; but not in an old snapshot, where a plain statement does not see what is locked.
     */
    List<A> readManaged(List<R> rows) {
        var shape = unit.rooms().shape(mapping.row());
        if (shape.isEmpty()
                || shape.get().read(rows, mapping::reads) < 2
                || rows.stream().anyMatch(row -> row.getClass() != mapping.row())
                || unit.snapshot().old()) {
            return restored(rows);
        }
        var copies = rows.stream().map(shape.get()::copied).toList();
        var parts = new Union(unit);
        var filled = filled(copies, parts);
        parts.readUnchanged();
        filled.run();
        return restored(copies);
    }

    @Override
    public Supplier<List<A>> restoring(List<R> rows, Union parts) {
        var filled = filled(rows, parts);
        return () -> {
            filled.run();
            return restored(rows);
        };
    }

    private Runnable filled(List<R> rows, Union parts) {
        return unit.rooms().shape(mapping.row()).orElseThrow().ask(rows, mapping::reads, parts);
    }

    private List<A> restored(List<R> rows) {
        var restored = rows.stream().map(mapping::restored).toList();
        if (unit.touches().listens()) {
            restored.forEach(
                    one -> unit.touches().read(mapping.type().customers().apply(one)));
        }
        return restored;
    }
}
