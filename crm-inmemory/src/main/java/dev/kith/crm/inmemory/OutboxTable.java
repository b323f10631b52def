package dev.kith.crm.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** The outbox of one tenant: for each subscription in the order in which it falls due, and in its lanes. */
final class OutboxTable extends Table<Queued, UUID> {
    private static final Comparator<Queued> BY_TIME = Comparator.<Queued, Instant>comparing(
                    one -> one.due().orElseThrow())
            .thenComparing(Queued::place);

    private final Map<String, NavigableSet<Queued>> waiting = new HashMap<>();
    private final Map<Queued.Lane, NavigableMap<Long, Queued>> lanes = new HashMap<>();

    OutboxTable() {
        super(queued -> List.of(queued.entry().customer()));
    }

    @Override
    void put(UUID id, Queued row) {
        find(id).ifPresent(this::forget);
        if (row.due().isPresent()) {
            waiting.computeIfAbsent(row.entry().subscription(), any -> new TreeSet<>(BY_TIME))
                    .add(row);
            lanes.computeIfAbsent(row.lane(), any -> new TreeMap<>()).put(row.place(), row);
        }
        super.put(id, row);
    }

    @Override
    void remove(UUID id) {
        find(id).ifPresent(this::forget);
        super.remove(id);
    }

    private void forget(Queued row) {
        if (row.due().isPresent()) {
            Optional.ofNullable(waiting.get(row.entry().subscription())).ifPresent(all -> all.remove(row));
            lanes.computeIfPresent(row.lane(), (lane, all) -> {
                all.remove(row.place());
                return all.isEmpty() ? null : all;
            });
        }
    }

    /** The first of its lane, by a subscription, the longest due first. */
    Stream<Queued> heads(String subscription, Set<String> events, Optional<Instant> expired) {
        return Optional.ofNullable(waiting.get(subscription)).stream()
                .flatMap(Set::stream)
                .filter(one -> events.contains(one.entry().event())
                        || expired.filter(now -> !one.entry().expires().isAfter(now))
                                .isPresent())
                .filter(one -> head(one.lane()) == one.place());
    }

    /** What is held, or else the first: of one lane nobody has two. */
    private long head(Queued.Lane lane) {
        var all = lanes.getOrDefault(lane, new TreeMap<>());
        return all.values().stream()
                .filter(Queued::leased)
                .map(Queued::place)
                .findFirst()
                .orElseGet(all::firstKey);
    }

    /** What else is in the lane. */
    List<Queued> behind(Queued one) {
        return lanes.getOrDefault(one.lane(), new TreeMap<>()).values().stream()
                .filter(other -> other.place() != one.place())
                .toList();
    }
}
