package dev.kith.crm.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What waits in one tenant, for each work in the order in which it falls due, so that nobody looks at what waits longer. */
final class DueTable extends Table<Waiting, Waiting.Key> {
    private static final Comparator<Waiting> BY_TIME = Comparator.<Waiting, Instant>comparing(
                    one -> one.item().due())
            .thenComparing(one -> one.item().id());

    private final Map<String, NavigableSet<Waiting>> works = new HashMap<>();

    DueTable() {
        super(waiting -> List.of(waiting.item().customer()));
    }

    @Override
    void put(Waiting.Key key, Waiting row) {
        find(key).ifPresent(this::forget);
        works.computeIfAbsent(key.work(), any -> new TreeSet<>(BY_TIME)).add(row);
        super.put(key, row);
    }

    @Override
    void remove(Waiting.Key key) {
        find(key).ifPresent(this::forget);
        super.remove(key);
    }

    private void forget(Waiting row) {
        Optional.ofNullable(works.get(row.item().work())).ifPresent(all -> all.remove(row));
    }

    /** The first of each work. */
    List<Waiting> first(Set<String> of, Instant until, int limit) {
        return of(of).flatMap(all -> all.stream()
                        .takeWhile(one -> !one.item().due().isAfter(until))
                        .limit(limit))
                .toList();
    }

    Optional<Instant> next(Set<String> of) {
        return of(of).filter(all -> !all.isEmpty())
                .map(all -> all.first().item().due())
                .min(Comparator.naturalOrder());
    }

    private Stream<NavigableSet<Waiting>> of(Set<String> names) {
        return names.stream().flatMap(name -> Optional.ofNullable(works.get(name)).stream());
    }
}
