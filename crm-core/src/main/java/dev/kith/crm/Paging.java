package dev.kith.crm;

import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Scan.Position;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Leads through the answers of one query. */
record Paging<A>(
        CoreWorkbench bench,
        AggregateType<A, ?> type,
        Query<A> query,
        String boundTo,
        BiFunction<UnitOfWork, Scan<A>, Slice<A>> read) {
    Page<A> page() {
        var slice = slice(begin(), bench.now());
        return new Page<>(slice.items(), slice.next().map(place -> cursors().seal(binding(), place)));
    }

    void each(Consumer<? super A> sink) {
        var now = bench.now();
        var after = begin();
        do {
            var slice = slice(after, now);
            slice.items().forEach(sink);
            after = slice.next();
        } while (after.isPresent());
    }

    private Optional<Position> begin() {
        return query.after().map(cursor -> cursors().open(binding(), cursor));
    }

    private Slice<A> slice(Optional<Position> after, Instant now) {
        var scan = new Scan<>(query.where().at(now), type.total(query.sort()), query.limit(), after);
        return bench.inTransaction(unit -> read.apply(unit, scan));
    }

    private Cursors.Binding binding() {
        var text = String.join(
                "\n",
                bench.context().tenant().value(),
                type.name(),
                boundTo,
                query.sort().terms().toString(),
                query.where().text());
        return new Cursors.Binding(type.total(query.sort()), text);
    }

    private Cursors cursors() {
        return bench.crm().cursors();
    }
}
