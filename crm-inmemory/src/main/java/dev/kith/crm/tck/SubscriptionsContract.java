package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Subscriptions: who hears of what, and when next. */
abstract class SubscriptionsContract extends Outboxes {
    @Test
    @Rule("S-543")
    void the_next_instant_is_that_of_what_may_be_claimed_next() {
        var subscriptions = storage().subscriptions();
        assertThat(subscriptions.next(subscription, Set.of(EVENT))).isEmpty();
        added(entry(subscription, "kit.foreign/2", customer()));
        assertThat(subscriptions.next(subscription, Set.of(EVENT))).isEmpty();
        added();
        var first = subscriptions.next(subscription, Set.of(EVENT)).orElseThrow();
        held(LONG);
        assertThat(subscriptions.next(subscription, Set.of(EVENT)).orElseThrow())
                .isAfterOrEqualTo(first.plus(LONG).minus(Duration.ofMinutes(10)));
    }

    @Test
    @Rule("S-544")
    void subscriptions_are_stored_for_everybody_until_they_are_removed() {
        var subscriptions = storage().subscriptions();
        var events = IntStream.range(0, 8)
                .mapToObj(n -> subscription + ".event" + n + "/1")
                .toList();
        Threads.all(Collections.nCopies(6, () -> subscriptions.add(subscription, Set.copyOf(events))));
        subscriptions.add(subscription + "-2", Set.of(events.get(0)));
        subscriptions.add(subscription, Set.of(events.get(0)));
        assertThat(subscribers(events.get(0))).containsExactlyInAnyOrder(subscription, subscription + "-2");
        assertThat(events.subList(1, 8))
                .allSatisfy(event -> assertThat(subscribers(event)).containsExactly(subscription));
        var other = added(entry(subscription + "-2", EVENT, customer()));
        added();
        var refused = held(LONG);
        outbox(outbox -> outbox.bury(refused, "kit"));
        added();
        subscriptions.remove(subscription, Set.of(events.get(7)));
        assertThat(subscribers(events.get(7))).isEmpty();
        assertThat(subscribers(events.get(6))).containsExactly(subscription);
        assertThat(due()).as("of other events").hasSize(1);
        subscriptions.remove(subscription, Set.of(EVENT));
        assertThat(due()).isEmpty();
        added();
        subscriptions.remove(subscription, Set.of());
        subscriptions.remove(subscription, Set.of());
        assertThat(subscribers(events.get(1))).isEmpty();
        assertThat(subscribers(events.get(0))).containsExactly(subscription + "-2");
        assertThat(due()).isEmpty();
        assertThat(dead()).isEmpty();
        assertThat(subscriptions.due(subscription + "-2", Set.of(EVENT), NOW, 10))
                .extracting(Candidate::id)
                .containsExactly(other.id());
        subscriptions.remove(subscription + "-2", Set.of());
        assertThat(subscribers(events.get(0))).isEmpty();
    }

    private Set<String> subscribers(String event) {
        return unit(unit -> unit.port(Outbox.class).subscribers()).getOrDefault(event, Set.of());
    }
}
