package dev.kith.crm.inmemory;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Subscriptions, the clock of the store, and what awaits them in all tenants. Thread-safe. */
final class InMemorySubscriptions implements Subscriptions {
    private record Found(TenantId tenant, Queued queued) {}

    private final Map<TenantId, TenantRows> tenants;
    private final InstantSource clock;
    private final Map<String, Set<String>> events = new ConcurrentHashMap<>();
    private final AtomicLong places = new AtomicLong();

    InMemorySubscriptions(Map<TenantId, TenantRows> tenants, InstantSource clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    long place() {
        return places.incrementAndGet();
    }

    Map<String, Set<String>> byEvent() {
        var subscribers = new HashMap<String, Set<String>>();
        events.forEach((subscription, codes) ->
                codes.forEach(code -> subscribers.merge(code, Set.of(subscription), InMemorySubscriptions::joined)));
        return subscribers;
    }

    private static Set<String> joined(Set<String> some, Set<String> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void add(String subscription, Set<String> codes) {
        events.merge(subscription, Set.copyOf(codes), InMemorySubscriptions::joined);
    }

    @Override
    public void remove(String subscription, Set<String> codes) {
        events.computeIfPresent(subscription, (any, known) -> {
            var left = known.stream()
                    .filter(code -> !codes.isEmpty() && !codes.contains(code))
                    .collect(Collectors.toUnmodifiableSet());
            return left.isEmpty() ? null : left;
        });
        tenants.values().forEach(rows -> rows.forget(subscription, codes));
    }

    @Override
    public List<Subscriptions.Candidate> due(String subscription, Set<String> codes, Instant now, int limit) {
        var time = now();
        return tenants.entrySet().stream()
                .flatMap(tenant -> tenant
                        .getValue()
                        .outgoing(outbox -> outbox.heads(subscription, codes, Optional.of(now))
                                .filter(one -> !one.due().orElseThrow().isAfter(time))
                                .limit(limit)
                                .map(one -> new Found(tenant.getKey(), one))
                                .toList())
                        .stream())
                .sorted(Comparator.<Found, Instant>comparing(
                                one -> one.queued().due().orElseThrow())
                        .thenComparing(one -> one.queued().place()))
                .limit(limit)
                .map(one -> new Subscriptions.Candidate(
                        one.tenant(),
                        one.queued().entry().id(),
                        one.queued().claims(),
                        one.queued().leased()))
                .toList();
    }

    @Override
    public Optional<Instant> next(String subscription, Set<String> codes) {
        return tenants.values().stream()
                .flatMap(rows -> rows
                        .outgoing(outbox -> outbox.heads(subscription, codes, Optional.empty())
                                .findFirst()
                                .flatMap(Queued::due))
                        .stream())
                .min(Comparator.naturalOrder());
    }
}
