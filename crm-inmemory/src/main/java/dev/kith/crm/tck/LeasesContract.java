package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.delivery.Outbox.Held;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Leases of what is to be handed over: who holds it, and who may still end it. */
abstract class LeasesContract extends Outboxes {
    private static final int WORKERS = 6;
    private static final int ENTRIES = 120;

    @Test
    @Rule("S-550")
    void a_claim_counts_and_keeps_others_out_until_its_lease_runs_out() {
        var entry = added();
        var first = due().get(0);
        assertThat(held(first, Duration.ZERO)).isEqualTo(new Held(entry, 1, 1));
        assertThat(due()).containsExactly(new Candidate(tenant(), entry.id(), 1, true));
        assertThat(claims(List.of(first), LONG).held())
                .as("as it was read before")
                .isEmpty();
        assertThat(held(LONG)).isEqualTo(new Held(entry, 2, 2));
        assertThat(due()).isEmpty();
    }

    @Test
    @Rule("S-551")
    void only_who_still_holds_it_ends_it() {
        var entry = added();
        var late = held(Duration.ZERO);
        var present = held(Duration.ZERO);
        assertThat(completed(late)).isZero();
        outbox(outbox -> outbox.putOff(late, LONG, "kit"));
        outbox(outbox -> outbox.bury(late, "kit"));
        outbox(outbox -> outbox.release(List.of(late)));
        assertThat(due()).containsExactly(new Candidate(tenant(), entry.id(), 2, true));
        assertThat(completed(present)).as("nobody else has claimed it since").isEqualTo(1);
        assertThat(completed(present)).isZero();
        assertThat(due()).isEmpty();
        assertThat(dead()).isEmpty();
    }

    @Test
    @Rule("S-552")
    void what_has_failed_waits_and_what_is_behind_it_with_it() {
        var ada = customer();
        var first = added(entry(ada));
        var second = added(entry(ada));
        var another = added();
        var held = held(Duration.ZERO);
        outbox(outbox -> outbox.putOff(held, LONG, "kit"));
        assertThat(dueIds()).containsExactly(another.id());
        var soon = added(entry(customer()));
        var failed = held(due().get(1), Duration.ZERO);
        outbox(outbox -> outbox.putOff(failed, Duration.ZERO, "kit"));
        assertThat(due())
                .containsExactlyInAnyOrder(
                        new Candidate(tenant(), another.id(), 0, false), new Candidate(tenant(), soon.id(), 1, false));
        assertThat(first.id()).isNotIn(dueIds());
        var hidden = claims(List.of(new Candidate(tenant(), first.id(), 1, false)), LONG)
                .held();
        outbox(outbox -> outbox.bury(hidden.get(0), "kit"));
        assertThat(dueIds()).as("waits as long as the first").doesNotContain(second.id());
    }

    @Test
    @Rule("S-553")
    void what_is_dead_stays_and_lets_what_is_behind_it_go_on() {
        var ada = customer();
        var first = added(entry(ada));
        var second = added(entry(ada));
        var refused = held(LONG);
        outbox(outbox -> outbox.bury(refused, "kit.refused"));
        assertThat(dead()).containsExactly(new Outbox.Dead(first, 1, "kit.refused"));
        assertThat(dueIds()).containsExactly(second.id());
        completed(held(LONG));
        assertThat(requeued(first, EXPIRES.plus(LONG))).isTrue();
        assertThat(requeued(first, EXPIRES)).isFalse();
        assertThat(forgotten(first)).isFalse();
        assertThat(dead()).isEmpty();
        var again = held(LONG);
        assertThat(again.claims()).isEqualTo(2);
        assertThat(again.attempt()).isEqualTo(1);
        assertThat(again.entry().expires()).isEqualTo(EXPIRES.plus(LONG));
        outbox(outbox -> outbox.bury(again, "kit.refused"));
        assertThat(forgotten(first)).isTrue();
        assertThat(dead()).isEmpty();
        assertThat(due()).isEmpty();
    }

    @Test
    @Rule("S-554")
    void whoever_dies_of_it_dies_as_often_as_it_may_be_tried() {
        var entry = added();
        for (int attempt = 1; attempt <= MOST; attempt++) {
            assertThat(held(Duration.ZERO).attempt()).isEqualTo(attempt);
        }
        var claims = claims(due(), LONG);
        assertThat(claims.held()).isEmpty();
        assertThat(claims.buried()).containsExactly(new Outbox.Dead(entry, MOST, Outbox.Dead.EXHAUSTED));
        assertThat(dead()).isEqualTo(claims.buried());
        assertThat(due()).isEmpty();
        var late = new Held(entry, MOST, MOST);
        assertThat(completed(late)).as("held no more").isZero();
        assertThat(requeued(entry, EXPIRES)).isTrue();
        outbox(outbox -> outbox.release(List.of(late)));
        outbox(outbox -> outbox.bury(late, "kit"));
        assertThat(held(LONG).attempt()).isEqualTo(1);
    }

    @Test
    @Rule("S-555")
    void what_is_given_back_untried_is_due_at_once_and_its_attempt_does_not_count() {
        var entries = added(2);
        var claims = claims(due(), LONG);
        outbox(outbox -> outbox.release(claims.held()));
        assertThat(due())
                .containsExactlyInAnyOrderElementsOf(entries.stream()
                        .map(one -> new Candidate(tenant(), one.id(), 1, false))
                        .toList());
        assertThat(claims(due(), LONG).held()).allMatch(one -> one.attempt() == 1 && one.claims() == 2);
    }

    @Test
    @Rule("S-556")
    void what_one_unit_claims_no_other_gets_or_waits_for() {
        added(2);
        var candidates = due();
        outbox(outbox -> {
            assertThat(outbox.claim(candidates.subList(0, 1), NOW, LONG).held()).hasSize(1);
            Threads.soon(() -> assertThat(claims(candidates, LONG).held())
                    .extracting(one -> one.entry().id())
                    .containsExactly(candidates.get(1).id()));
        });
        assertThat(due()).isEmpty();
    }

    @Test
    @Rule("S-558")
    void what_commits_late_waits_for_what_is_held_of_its_customer() {
        var ada = customer();
        var early = entry(ada);
        var late = entry(ada);
        var held = new ArrayList<Held>();
        outbox(outbox -> {
            outbox.add(List.of(early));
            Threads.elsewhere(() -> {
                added(late);
                held.add(held(LONG));
            });
        });
        assertThat(held).extracting(Held::entry).containsExactly(late);
        assertThat(due()).isEmpty();
        completed(held.get(0));
        assertThat(dueIds()).containsExactly(early.id());
    }

    @Test
    @Rule("S-557")
    void many_workers_claim_each_once() {
        var entries = added(ENTRIES);
        var taken = new ConcurrentLinkedQueue<UUID>();
        Threads.all(Collections.nCopies(WORKERS, () -> work(taken)));
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        entries.stream().map(Outbox.Entry::id).toList());
        assertThat(due()).isEmpty();
    }

    private void work(ConcurrentLinkedQueue<UUID> taken) {
        for (var found = due(); !found.isEmpty(); found = due()) {
            var some = found.subList(0, Math.min(7, found.size()));
            var claims = raced(unit -> unit.port(Outbox.class).claim(some, NOW, LONG));
            claims.held().forEach(one -> taken.add(one.entry().id()));
            raced(unit -> unit.port(Outbox.class).complete(claims.held()));
        }
    }
}
