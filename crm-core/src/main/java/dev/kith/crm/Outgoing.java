package dev.kith.crm;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.event.DeliveryLimits;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.storage.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the deliveries of an event into its unit: for the subscriptions of this Crm, and for those that other JVMs have stored, which are read
 * again from time to time. Thread-safe.
 */
final class Outgoing {
    /** How long it may take until a JVM hears of a subscription that another one has stored. */
    static final Duration STALENESS = Duration.ofSeconds(10);

    private record Known(Instant at, Map<String, Set<String>> subscribers) {
        boolean old(Instant now) {
            return now.isBefore(at) || !now.isBefore(at.plus(STALENESS));
        }
    }

    private final Map<String, Set<String>> ours = new HashMap<>();
    private final DeliveryLimits limits;
    private volatile @Nullable Known known;

    Outgoing(List<Subscription> subscriptions, DeliveryLimits limits) {
        subscriptions.forEach(one -> one.events()
                .forEach(event ->
                        ours.computeIfAbsent(event, any -> new TreeSet<>()).add(one.name())));
        this.limits = limits;
    }

    /** {@return how many were written} */
    int write(EventType<?> type, DomainEvent event, CoreWorkbench bench, UnitOfWork unit) {
        var subscribers = subscribers(type.code(), bench.now(), unit);
        if (!subscribers.isEmpty()) {
            unit.port(Outbox.class)
                    .add(subscribers.stream()
                            .map(subscription -> entry(subscription, type, event, bench))
                            .toList());
        }
        return subscribers.size();
    }

    private Outbox.Entry entry(String subscription, EventType<?> type, DomainEvent event, CoreWorkbench bench) {
        return new Outbox.Entry(
                bench.newId(),
                subscription,
                type.code(),
                event.id(),
                event.subject(),
                event.customer(),
                event.at(),
                event.by().actor(),
                event.by().correlationId(),
                limits.attempts(),
                bench.now().plus(limits.age()));
    }

    private Set<String> subscribers(String event, Instant now, UnitOfWork unit) {
        var stored = stored(now, unit).getOrDefault(event, Set.of());
        var here = ours.getOrDefault(event, Set.of());
        if (here.isEmpty() || stored.containsAll(here)) {
            return stored;
        }
        var both = new TreeSet<>(stored);
        both.addAll(here);
        return both;
    }

    /** Read in the unit: a connection beside it could be one too many for the pool. */
    private Map<String, Set<String>> stored(Instant now, UnitOfWork unit) {
        var last = known;
        if (last == null || last.old(now)) {
            last = new Known(now, unit.port(Outbox.class).subscribers());
            known = last;
        }
        return last.subscribers();
    }
}
