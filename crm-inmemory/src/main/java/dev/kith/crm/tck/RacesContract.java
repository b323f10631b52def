package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.InteractionEvent;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Races: what many do at once is as if they had done it one after the other. */
abstract class RacesContract extends Contract {
    private static final int ROUNDS = 1_000;
    private static final int THREADS = 8;
    private static final int MERGES = 2_000;
    private static final int LOGS = 10_000;
    private static final int DELIVERIES = 100;
    private static final int AMENDMENTS = 30;

    private final Customer customer = samples.person("Ada", "Lovelace");

    @Test
    @Rule("S-180")
    void two_writers_that_lock_first_lose_no_change() {
        add(customer);
        Runnable writer = () -> times(ROUNDS, unit -> {
            var before = unit.of(Customer.TYPE).lock(customer.id()).orElseThrow();
            replace(unit, before, RacesContract::oneMore);
        });
        Threads.all(List.of(writer, writer));
        assertCounted(2 * ROUNDS);
    }

    @Test
    @Rule("S-181")
    void of_two_writers_that_do_not_lock_one_is_stale_and_no_change_is_lost() {
        add(customer);
        var stale = new AtomicInteger();
        Runnable writer = () -> times(
                ROUNDS,
                unit -> {
                    var before = unit.of(Customer.TYPE).find(customer.id()).orElseThrow();
                    replace(unit, before, RacesContract::oneMore);
                },
                stale);
        Threads.all(List.of(writer, writer));
        assertCounted(2 * ROUNDS - stale.get());
    }

    @Test
    @Rule("S-182")
    void no_merge_of_parallel_units_is_lost() {
        add(customer);
        var at = new AtomicInteger();
        Runnable merging = () -> times(
                MERGES / THREADS,
                unit -> unit.port(ContactFactsLedger.class)
                        .merge(ContactFacts.of(
                                customer.id(),
                                samples.contact(
                                        Samples.NOON.minusSeconds(at.incrementAndGet()),
                                        Direction.INBOUND,
                                        customer))));
        Threads.all(Collections.nCopies(THREADS, merging));
        var facts = facts(customer.id());
        assertThat(facts.count()).isEqualTo(MERGES);
        assertThat(facts.first()).contains(Samples.NOON.minusSeconds(MERGES));
        assertThat(facts.last()).contains(Samples.NOON.minusSeconds(1));
        assertThat(facts.lastInbound()).isEqualTo(facts.last());
    }

    @Test
    @Rule("S-183")
    void no_interaction_of_many_writers_is_lost_and_no_error_surfaces() {
        var began = Instant.parse("2026-01-01T00:00:00Z");
        var at = new AtomicInteger();
        try (var crm = Crm.builder()
                .storage(new LentStorage(storage()))
                .clock(() -> began.plusSeconds(LOGS))
                .build()) {
            var desk = crm.desk(CallContext.of(Actor.employee("maria")).in(tenant()));
            var id = desk.customers()
                    .register(NewPerson.named("Ada", "Lovelace"))
                    .id();
            Runnable logging = () -> {
                for (int i = 0; i < LOGS / THREADS; i++) {
                    desk.interactions().log(NewInteraction.call(id).at(began.plusSeconds(at.incrementAndGet())));
                }
            };
            Threads.all(Collections.nCopies(THREADS, logging));
            assertThat(desk.interactions().facts(id))
                    .isEqualTo(new ContactFacts(
                            id,
                            Optional.of(began.plusSeconds(1)),
                            Optional.of(began.plusSeconds(LOGS)),
                            Optional.empty(),
                            Optional.of(began.plusSeconds(LOGS)),
                            Map.of(ChannelCode.PHONE, (long) LOGS),
                            Optional.empty()));
            assertThat(entries(desk, id)).isEqualTo(LOGS);
        }
    }

    @Test
    @Rule("S-290")
    void what_many_threads_deliver_at_once_is_one_entry() {
        var told = new AtomicInteger();
        var counting = Listener.inTransaction(InteractionEvent.LOGGED, event -> {
            told.incrementAndGet();
            return Optional.empty();
        });
        try (var crm = Crm.builder()
                .storage(new LentStorage(storage()))
                .listener(counting)
                .build()) {
            var desk = crm.desk(CallContext.of(Actor.employee("maria")).in(tenant()));
            var id = desk.customers()
                    .register(NewPerson.named("Ada", "Lovelace"))
                    .id();
            var met = ConcurrentHashMap.<InteractionId>newKeySet();
            Runnable delivering = () -> {
                for (int i = 0; i < DELIVERIES; i++) {
                    met.add(desk.interactions()
                            .log(NewInteraction.email(id).knownAs("mail", "<" + i + ">"))
                            .id());
                }
            };
            Threads.all(Collections.nCopies(THREADS, delivering));
            assertThat(met).hasSize(DELIVERIES);
            assertThat(desk.interactions().facts(id).count()).isEqualTo(DELIVERIES);
            assertThat(entries(desk, id)).isEqualTo(DELIVERIES);
        }
        assertThat(told).hasValueGreaterThanOrEqualTo(DELIVERIES);
    }

    @Test
    @Rule("S-291")
    void no_amendment_of_many_writers_is_lost_and_the_facts_are_exact() {
        try (var crm = Crm.builder().storage(new LentStorage(storage())).build()) {
            var desk = crm.desk(CallContext.of(Actor.employee("maria")).in(tenant()));
            var one = desk.customers()
                    .register(NewPerson.named("Ada", "Lovelace"))
                    .id();
            var two = desk.customers()
                    .register(NewPerson.named("Charles", "Babbage"))
                    .id();
            var entry =
                    desk.interactions().log(NewInteraction.call(one).with(two).notes("x"));
            Runnable amending = () -> {
                for (int i = 0; i < AMENDMENTS; i++) {
                    desk.interactions().amend(entry.id(), RacesContract::oneMore);
                    var wrong =
                            desk.interactions().log(NewInteraction.visit(two).with(one));
                    desk.interactions().retract(wrong.id(), "was a test");
                    desk.interactions().log(NewInteraction.email(one));
                }
            };
            Threads.all(Collections.nCopies(4, amending));
            var latest = desk.interactions().find(entry.id()).orElseThrow();
            assertThat(latest.content().notes()).contains("x".repeat(1 + 4 * AMENDMENTS));
            assertThat(desk.interactions().revisions(entry.id())).hasSize(1 + 4 * AMENDMENTS);
            assertThat(desk.interactions().facts(one).channels())
                    .isEqualTo(Map.of(latest.channel(), 1L, ChannelCode.EMAIL, 4L * AMENDMENTS));
            assertThat(desk.interactions().facts(two).channels()).isEqualTo(Map.of(latest.channel(), 1L));
        }
    }

    /** Turns the channel, too, so that the facts must be counted anew. */
    private static Interaction oneMore(Interaction state) {
        var channel = state.channel().equals(ChannelCode.PHONE) ? ChannelCode.LETTER : ChannelCode.PHONE;
        return state.by(channel, Direction.INBOUND)
                .saying(state.content().notes(state.content().notes().orElse("") + "x"));
    }

    private static int entries(Desk desk, CustomerId id) {
        var count = 0;
        var query = Query.<Interaction>all().limit(Query.MOST);
        var page = desk.interactions().timeline(id, query);
        for (;
                page.next().isPresent();
                page = desk.interactions().timeline(id, query.after(page.next().get()))) {
            count += page.items().size();
        }
        return count + page.items().size();
    }

    private static Customer oneMore(Customer state) {
        var count = state.notes().map(Integer::valueOf).orElse(0) + 1;
        return state.noted(String.valueOf(count));
    }

    private void assertCounted(int changes) {
        var state = stored(customer.id()).orElseThrow();
        assertThat(state.notes()).contains(String.valueOf(changes));
        assertThat(state.version().number()).isEqualTo(changes + 1L);
    }

    private void times(int rounds, Consumer<UnitOfWork> work) {
        var stale = new AtomicInteger();
        times(rounds, work, stale);
        assertThat(stale).hasValue(0);
    }

    private void times(int rounds, Consumer<UnitOfWork> work, AtomicInteger stale) {
        for (int done = 0; done < rounds; done++) {
            try {
                raced(unit -> {
                    work.accept(unit);
                    return stale;
                });
            } catch (StaleVersionException lost) {
                stale.incrementAndGet();
            }
        }
    }
}
