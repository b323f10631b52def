package dev.kith.examples.jdbc;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Answers scans: an index tells where to begin, the criterion itself is asked of each row, and the best are kept. Holds a chunk of rows and a page
 * of answers in memory, whatever the table holds.
 *
 * @param table the rows
 * @param sight what the caller sees
 * @param within what else the rows must fulfil, for a timeline or a history
 * @param <A> the rows
 */
record Search<A>(RowTable<A> table, Sight sight, Optional<Condition> within) {
    private record Ranked<A>(A row, List<Optional<Object>> keys) {
        @Override
        public String toString() {
            return "Ranked[" + keys.size() + " x ?]";
        }
    }

    Slice<A> slice(Scan<A> scan) {
        var found = byId(scan.sort()) ? first(scan) : best(scan);
        var slice = Slice.cut(found, scan.limit(), ranked -> new Scan.Position(ranked.keys()));
        return new Slice<>(slice.items().stream().map(Ranked::row).toList(), slice.next());
    }

    long count(Criterion<A> where) {
        if (within.isEmpty()
                && where.equals(Criterion.everything())
                && sight.isFull(table.kind().type().type())) {
            return table.count();
        }
        var count = new long[1];
        Rows.of(table, narrowed(where)).each(chunk -> {
            count[0] += matching(chunk, where).count();
            return true;
        });
        return count[0];
    }

    private boolean byId(Sort<A> sort) {
        return sort.terms().size() == 1
                && sort.terms().get(0).field().equals(table.kind().type().id());
    }

    /** The database gives rows in the order asked for: the first are enough. */
    private List<Ranked<A>> first(Scan<A> scan) {
        var found = new ArrayList<Ranked<A>>();
        var order = Order.byId(table.kind(), first(scan.sort()));
        var after =
                scan.after().map(place -> new Order.Place(0, place.keys().get(0).map(UUID.class::cast)));
        new Rows<>(table, narrowed(scan.where()), order).each(after, scan.limit() + 1, chunk -> {
            matching(chunk, scan.where())
                    .limit(scan.limit() + 1L - found.size())
                    .forEach(row -> found.add(ranked(row, scan.sort())));
            return found.size() <= scan.limit();
        });
        return found;
    }

    /**
     * Rows are looked at, and as many as asked for are kept; the worst of them on top, so that a better one takes its place. All are looked at,
     * unless they come by the time that is asked for first: then until none follows that could be better.
     */
    private List<Ranked<A>> best(Scan<A> scan) {
        var sort = scan.sort();
        var most = scan.limit() + 1;
        var kept = new PriorityQueue<Ranked<A>>((one, other) -> sort.compare(other.keys(), one.keys()));
        var time = time(sort);
        var order = new Order<>(table.kind(), time, time.isPresent() ? first(sort) : Sort.Direction.ASCENDING);
        var after = scan.after()
                .filter(place -> time.isPresent())
                .flatMap(place -> place.keys().get(0))
                .flatMap(SearchKey::number)
                .map(number -> new Order.Place(number, Optional.empty()));
        Predicate<Ranked<A>> follows = ranked -> scan.after()
                .filter(place -> sort.compare(ranked.keys(), place.keys()) <= 0)
                .isEmpty();
        new Rows<>(table, narrowed(scan.where()), order)
                .each(after, time.isPresent() ? most : RowTable.CHUNK, chunk -> {
                    matching(chunk, scan.where())
                            .map(row -> ranked(row, sort))
                            .filter(follows)
                            .forEach(ranked -> {
                                kept.add(ranked);
                                if (kept.size() > most) {
                                    kept.remove();
                                }
                            });
                    var last = chunk.get(chunk.size() - 1);
                    return kept.size() < most
                            || !order.beyond(last, kept.element().row());
                });
        return kept.stream()
                .sorted((one, other) -> sort.compare(one.keys(), other.keys()))
                .toList();
    }

    /** The first term, if the rows can be walked through by it. */
    private Optional<OrderedField<A, ?>> time(Sort<A> sort) {
        return sort.terms().get(0).field() instanceof OrderedField<A, ?> field
                        && table.kind().times().contains(Indexes.named(field))
                ? Optional.of(field)
                : Optional.empty();
    }

    private static Sort.Direction first(Sort<?> sort) {
        return sort.terms().get(0).direction();
    }

    private Ranked<A> ranked(A row, Sort<A> sort) {
        return new Ranked<>(row, sort.keys(row, sight.facts()));
    }

    private Stream<A> matching(List<A> chunk, Criterion<A> where) {
        var type = table.kind().type();
        sight.chunk(type.type(), chunk);
        return chunk.stream()
                .filter(row -> sight.isFull(type.type())
                        || sight.sees(type.type(), row, type.customers().apply(row)))
                .filter(row -> sight.test(where, row));
    }

    private Optional<Condition> narrowed(Criterion<A> where) {
        var kind = table.kind();
        var conditions = Stream.of(
                        within,
                        Narrowing.of(kind, where),
                        Narrowing.of(kind, sight.of(kind.type().type())))
                .flatMap(Optional::stream)
                .toList();
        return conditions.isEmpty() ? Optional.empty() : Optional.of(Condition.joined(conditions, "and"));
    }
}
