package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import dev.kith.crm.storage.Visibility;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a unit may do to an outbox: only to its own tenant's, and all of it or nothing. */
abstract class OutboxUnitsContract extends Outboxes {
    @Test
    @Rule("S-545")
    void what_is_another_tenants_is_neither_claimed_nor_ended_nor_told_of() {
        var entry = added();
        var candidate = due();
        var held = held(Duration.ZERO);
        storage().inTransaction(in(freshTenant()), Visibility.all(), unit -> {
            var outbox = unit.port(Outbox.class);
            assertThat(outbox.claim(candidate, NOW, LONG).held()).isEmpty();
            assertThat(outbox.claim(due(candidate), NOW, LONG).held()).isEmpty();
            assertThat(outbox.complete(List.of(held))).isZero();
            outbox.bury(held, "kit");
            outbox.putOff(held, LONG, "kit");
            outbox.release(List.of(held));
            assertThat(outbox.dead(10)).isEmpty();
            assertThat(outbox.requeue(entry.id(), EXPIRES)).isFalse();
            assertThat(outbox.forget(entry.id())).isFalse();
            return entry;
        });
        assertThat(completed(held)).isEqualTo(1);
    }

    private static List<Candidate> due(List<Candidate> before) {
        return before.stream()
                .map(one -> new Candidate(one.tenant(), one.id(), one.claims() + 1, true))
                .toList();
    }

    @Test
    @Rule("S-546")
    void of_a_unit_that_fails_nothing_is_added_claimed_or_ended() {
        added(2);
        failing(outbox -> outbox.add(List.of(entry(customer()))));
        var before = due();
        assertThat(before).hasSize(2);
        failing(outbox -> assertThat(outbox.claim(before, NOW, LONG).held()).hasSize(2));
        assertThat(due()).isEqualTo(before);
        var held = held(Duration.ZERO);
        failing(outbox -> assertThat(outbox.complete(List.of(held))).isEqualTo(1));
        failing(outbox -> outbox.bury(held, "kit"));
        failing(outbox -> outbox.putOff(held, LONG, "kit"));
        assertThat(due()).hasSize(2);
        assertThat(dead()).isEmpty();
        outbox(outbox -> outbox.bury(held, "kit"));
        failing(outbox -> assertThat(outbox.requeue(held.entry().id(), EXPIRES)).isTrue());
        failing(outbox -> assertThat(outbox.forget(held.entry().id())).isTrue());
        assertThat(dead()).hasSize(1);
    }
}
