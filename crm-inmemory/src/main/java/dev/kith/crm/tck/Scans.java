package dev.kith.crm.tck;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Scan.Position;
import dev.kith.crm.storage.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the kit asks. */
final class Scans {
    private static final int MANY = 1000;

    private Scans() {}

    static <A> Criterion<A> everything() {
        return Criterion.everything();
    }

    static <A> Scan<A> all(AggregateType<A, ?> type) {
        return of(type, everything(), Sort.none(), MANY);
    }

    static <A> Scan<A> where(AggregateType<A, ?> type, Criterion<A> where) {
        return of(type, where, Sort.none(), MANY);
    }

    static <A> Scan<A> of(AggregateType<A, ?> type, Criterion<A> where, Sort<A> sort, int limit) {
        return new Scan<>(where, type.total(sort), limit, Optional.empty());
    }

    /** Turns the pages until the last. */
    static <A> List<A> pages(Scan<A> first, Function<Scan<A>, Slice<A>> ask) {
        var rows = new ArrayList<A>();
        Optional<Position> after = first.after();
        do {
            var slice = ask.apply(new Scan<>(first.where(), first.sort(), first.limit(), after));
            rows.addAll(slice.items());
            after = slice.next();
        } while (after.isPresent());
        return rows;
    }
}
