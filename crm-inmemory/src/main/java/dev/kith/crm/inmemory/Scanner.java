package dev.kith.crm.inmemory;

import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Scan.Position;
import dev.kith.crm.storage.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers a scan from candidates: sieves, orders, cuts. */
record Scanner<A>(Class<A> type, View<A, ?> view, Sight sight) {
    private record Keyed<A>(A row, List<Optional<Object>> keys) {
        @Override
        public String toString() {
            return "Keyed[" + keys.size() + " x ?]";
        }
    }

    Slice<A> slice(Stream<A> candidates, Scan<A> scan) {
        var sort = scan.sort();
        var rows = new ArrayList<Keyed<A>>();
        visible(candidates).filter(row -> sight.test(scan.where(), row)).forEach(row -> {
            var keys = sort.keys(row, sight.facts());
            if (scan.after().isEmpty() || sort.compare(keys, scan.after().get().keys()) > 0) {
                rows.add(new Keyed<>(row, keys));
            }
        });
        rows.sort((one, other) -> sort.compare(one.keys(), other.keys()));
        var first = rows.subList(0, (int) Math.min(rows.size(), scan.limit() + 1L));
        var slice = Slice.cut(first, scan.limit(), keyed -> new Position(keyed.keys()));
        return new Slice<>(slice.items().stream().map(Keyed::row).toList(), slice.next());
    }

    Stream<A> visible(Stream<A> candidates) {
        return sight.seesAll(type) ? candidates : candidates.filter(row -> sight.sees(type, view, row));
    }
}
