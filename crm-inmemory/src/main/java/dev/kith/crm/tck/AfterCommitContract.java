package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.crm.context.Actor;
import dev.kith.crm.event.Delivery;
import dev.kith.crm.event.Listener;
import dev.kith.crm.event.UndeliverableException;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Listeners that hear of what is committed, through a Crm. */
abstract class AfterCommitContract extends Telling {
    @Test
    @Rule("S-560")
    void a_listener_hears_of_what_is_committed_and_of_nothing_else() {
        try (var crm = hearing(heard::add)) {
            var told = tell(crm, ada);
            assertThat(catchThrowable(() -> desk(crm).doInTransaction(desk -> {
                        desk.facade(Tell.class).of(ada);
                        throw new IllegalStateException("as the test wants it");
                    })))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(heard).as("nothing comes by itself").isEmpty();
            runAll(crm);
            runAll(crm);
            assertThat(heard).hasSize(1);
            var delivery = heard.get(0);
            assertThat(delivery.cause()).isEqualTo(told.id());
            assertThat(delivery.subject()).isEqualTo(told.subject());
            assertThat(delivery.customer()).isEqualTo(ada);
            assertThat(delivery.at()).isEqualTo(told.at());
            assertThat(delivery.by()).isEqualTo(Actor.employee("maria"));
            assertThat(delivery.correlationId()).contains("request-7");
            assertThat(delivery.attempt()).isEqualTo(1);
            assertThat(delivery.is(event)).isTrue();
            assertThat(delivery.is(further)).isFalse();
        }
    }

    @Test
    @Rule("S-561")
    void what_fails_comes_again_under_its_key_before_anything_else_of_that_customer() {
        try (var crm = hearing(delivery -> {
            heard.add(delivery);
            if (delivery.customer().equals(ada) && delivery.attempt() < 3) {
                throw new IllegalStateException("as the test wants it");
            }
        })) {
            var told = new ArrayList<>(List.of(tell(crm, ada), tell(crm, ada), tell(crm, bob), tell(crm, ada)));
            runAll(crm);
            var adas = heard.stream().filter(one -> one.customer().equals(ada)).toList();
            assertThat(adas).extracting(Delivery::attempt).containsExactly(1, 2, 3, 1, 2, 3, 1, 2, 3);
            assertThat(adas.stream().map(Delivery::key).distinct()).hasSize(3);
            told.removeIf(one -> one.customer().equals(bob));
            assertThat(adas.stream().map(Delivery::cause).distinct())
                    .containsExactlyElementsOf(told.stream().map(Told::id).toList());
            assertThat(heard.stream().filter(one -> one.customer().equals(bob))).hasSize(1);
        }
    }

    @Test
    @Rule("S-563")
    void each_subscription_hears_by_itself() {
        var others = Collections.synchronizedList(new ArrayList<Delivery>());
        try (var crm = telling(builder -> builder.afterCommit(
                        subscription + "-2", (delivery, desk) -> others.add(delivery), event, further)
                .afterCommit(
                        subscription,
                        (delivery, desk) -> {
                            throw new UndeliverableException("kit.no");
                        },
                        event))) {
            tell(crm, ada);
            tell(crm, ada);
            runAll(crm);
            assertThat(others).hasSize(2);
            assertThat(desk(crm).deliveries().dead(10)).hasSize(2);
        }
    }

    @Test
    @Rule("S-564")
    void a_crm_that_does_not_know_a_subscription_writes_its_deliveries() {
        try (var old = built(builder -> builder.clock(() -> now).extension(new Talking()))) {
            tell(old, ada);
            try (var crm = hearing(heard::add)) {
                now = now.plus(Duration.ofSeconds(10));
                var told = tell(old, bob);
                runAll(old);
                assertThat(heard).isEmpty();
                runAll(crm);
                assertThat(heard).extracting(Delivery::cause).containsExactly(told.id());
                assertThatThrownBy(() -> crm.unsubscribe(subscription)).isInstanceOf(IllegalUseException.class);
                tell(old, bob);
            }
            old.unsubscribe(subscription);
            old.unsubscribe(subscription);
            now = now.plus(Duration.ofSeconds(10));
            tell(old, bob);
            try (var crm = hearing(heard::add)) {
                runAll(crm);
                assertThat(heard).as("forgotten with what has waited").hasSize(1);
            }
        }
    }

    @Test
    @Rule("S-565")
    void many_workers_deliver_each_once_and_in_order() {
        try (var crm = hearing(heard::add)) {
            var customers = samples.persons(8);
            var told = new ArrayList<Told>();
            for (int n = 0; n < 10; n++) {
                customers.forEach(customer -> told.add(tell(crm, customer.id())));
            }
            Threads.all(Collections.nCopies(4, () -> runAll(crm)));
            runAll(crm);
            assertThat(heard).hasSameSizeAs(told);
            for (var customer : customers) {
                assertThat(heard.stream().filter(one -> one.customer().equals(customer.id())))
                        .extracting(Delivery::cause)
                        .containsExactlyElementsOf(told.stream()
                                .filter(one -> one.customer().equals(customer.id()))
                                .map(Told::id)
                                .toList());
            }
        }
    }

    @Test
    @Rule("S-567")
    void a_listener_works_at_a_desk_of_the_tenant_and_may_make_further_events() {
        try (var crm = telling(builder -> builder.afterCommit(
                subscription,
                (delivery, desk) -> {
                    heard.add(delivery);
                    if (delivery.is(event)) {
                        desk.facade(Tell.class).more(delivery.customer());
                        assertThat(desk.context().tenant()).isEqualTo(tenant());
                        assertThat(desk.context().actor()).isEqualTo(Actor.engine(subscription));
                        assertThat(desk.context().correlationId()).contains("request-7");
                    }
                },
                event,
                further))) {
            tell(crm, ada);
            runAll(crm);
            assertThat(heard).extracting(one -> one.is(further)).containsExactly(false, true);
            assertThat(heard.get(1).by()).isEqualTo(Actor.engine(subscription));
            assertThat(heard.get(1).correlationId()).contains("request-7");
        }
    }

    @Test
    @Rule("S-569")
    void of_what_is_vetoed_nobody_hears() {
        try (var crm = telling(builder -> builder.listener(
                Listener.inTransaction(event, any -> Optional.of(Refusal.of("kit.no", "as the test wants it")))))) {
            assertThatThrownBy(() -> tell(crm, ada)).isInstanceOf(RefusedException.class);
            runAll(crm);
            assertThat(heard).isEmpty();
        }
    }
}
