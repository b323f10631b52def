package dev.kith.crm.inmemory;

import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Scan.Position;
import dev.kith.crm.storage.Slice;
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
        var rows = visible(candidates)
                .filter(row -> sight.test(scan.where(), row))
                .map(row -> new Keyed<>(row, sort.keys(row, sight.facts())))
                .filter(keyed -> scan.after()
                        .map(place -> sort.compare(keyed.keys(), place.keys()) > 0)
                        .orElse(true))
                .sorted((one, other) -> sort.compare(one.keys(), other.keys()))
                .limit(scan.limit() + 1L)
                .toList();
        var slice = Slice.cut(rows, scan.limit(), keyed -> new Position(keyed.keys()));
        return new Slice<>(slice.items().stream().map(Keyed::row).toList(), slice.next());
    }

    Stream<A> visible(Stream<A> candidates) {
        return candidates.filter(row -> sight.sees(type, view, row));
    }
}
