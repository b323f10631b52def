package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.storage.UnitOfWork;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Races: what many do at once is as if they had done it one after the other. */
abstract class RacesContract extends Contract {
    private static final int ROUNDS = 200;
    private static final int THREADS = 8;
    private static final int MERGES = 2_000;

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

    /** As the core does it: what the store calls retryable is tried again, in a new unit. */
    private void times(int rounds, Consumer<UnitOfWork> work, AtomicInteger stale) {
        for (int done = 0; done < rounds; ) {
            try {
                run(work);
                done++;
            } catch (StaleVersionException lost) {
                stale.incrementAndGet();
                done++;
            } catch (StoreFailureException lost) {
                assertThat(lost.retryable()).isTrue();
            }
        }
    }
}
