package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The outbox: what waits, in which order, and for whom. */
abstract class OutboxContract extends Outboxes {
    @Test
    @Rule("S-540")
    void what_is_added_is_due_at_once_in_its_order_for_its_subscription() {
        var entries = added(3);
        assertThat(due())
                .containsExactlyElementsOf(entries.stream()
                        .map(one -> new Candidate(tenant(), one.id(), 0, false))
                        .toList());
        var subscriptions = storage().subscriptions();
        assertThat(subscriptions.due(subscription, Set.of(EVENT), NOW, 2))
                .extracting(Candidate::id)
                .containsExactly(entries.get(0).id(), entries.get(1).id());
        assertThat(subscriptions.due("kit-unknown", Set.of(EVENT), NOW, 10)).isEmpty();
        assertThat(held(LONG).entry()).isEqualTo(entries.get(0));
    }

    @Test
    @Rule("S-541")
    void of_one_customer_one_waits_behind_the_other() {
        var ada = customer();
        var first = added(entry(ada));
        var second = added(entry(ada));
        var another = added(entry(customer()));
        assertThat(dueIds()).containsExactly(first.id(), another.id());
        var held = held(LONG);
        assertThat(dueIds()).as("the first is at work").containsExactly(another.id());
        completed(held);
        assertThat(dueIds()).containsExactly(second.id(), another.id());
        var elsewhere = subscription + "-2";
        added(entry(elsewhere, EVENT, ada));
        assertThat(storage().subscriptions().due(elsewhere, Set.of(EVENT), NOW, 10))
                .as("another subscription does not wait for this one")
                .hasSize(1);
    }

    @Test
    @Rule("S-542")
    void what_this_crm_does_not_know_is_left_alone_until_it_has_expired() {
        var known = added();
        var foreign = added(entry(subscription, "kit.foreign/2", customer()));
        assertThat(dueIds()).containsExactly(known.id());
        var expired = storage().subscriptions().due(subscription, Set.of(EVENT), EXPIRES, 10);
        assertThat(expired).extracting(Candidate::id).containsExactly(known.id(), foreign.id());
        var claims = unit(unit -> unit.port(Outbox.class).claim(expired, EXPIRES, LONG));
        assertThat(claims.held()).isEmpty();
        assertThat(claims.buried()).extracting(Outbox.Dead::reason).containsOnly(Outbox.Dead.EXPIRED);
        assertThat(dead()).extracting(Outbox.Dead::entry).containsExactly(known, foreign);
    }
}
