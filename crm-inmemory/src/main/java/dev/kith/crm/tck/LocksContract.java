package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.StoreFailureException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Locks: what is read for update cannot become stale. */
abstract class LocksContract extends Contract {
    private static final long LOOK = 200;
    /** So many that a store that waits for a while, and then gives up, is found out. */
    private static final int TRIES = 20;

    private final Customer customer = samples.person("Ada", "Lovelace");

    @Test
    @Rule("S-050")
    void a_lock_reads_the_newest_committed_state() {
        add(customer);
        run(unit -> {
            assertThat(unit.of(Customer.TYPE).find(customer.id())).contains(customer);
            Threads.elsewhere(() -> run(other -> replace(other, customer, state -> state.noted("faster"))));
            assertThat(unit.of(Customer.TYPE).lock(customer.id())).contains(next(customer.noted("faster")));
        });
    }

    @Test
    @Rule("S-051")
    void a_lock_keeps_writers_out_until_its_unit_ends() {
        add(customer);
        var pool = Executors.newSingleThreadExecutor();
        try {
            var second = unit(unit -> {
                var mine = unit.of(Customer.TYPE).lock(customer.id()).orElseThrow();
                var waiting = Threads.start(
                        pool,
                        () -> unit(other -> {
                            var theirs =
                                    other.of(Customer.TYPE).lock(customer.id()).orElseThrow();
                            replace(other, theirs, state -> state.noted("second"));
                            return theirs;
                        }));
                assertThatThrownBy(() -> waiting.get(LOOK, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                replace(unit, mine, state -> state.noted("first"));
                return waiting;
            });
            assertThat(Threads.end(second)).isEqualTo(next(customer.noted("first")));
        } finally {
            pool.shutdownNow();
        }
        assertThat(stored(customer.id())).contains(next(next(customer.noted("second"))));
    }

    @Test
    @Rule("S-464")
    void a_lock_at_once_waits_for_nobody() {
        add(customer);
        run(unit -> {
            assertThat(unit.of(Customer.TYPE).lockAtOnce(customer.id())).contains(customer);
            assertThat(unit.of(Customer.TYPE).lockAtOnce(customer.id())).contains(customer);
            Threads.soon(() -> {
                for (int one = 0; one < TRIES; one++) {
                    assertThatThrownBy(
                                    () -> run(other -> other.of(Customer.TYPE).lockAtOnce(customer.id())))
                            .isInstanceOfSatisfying(
                                    StoreFailureException.class,
                                    lost -> assertThat(lost.retryable()).isTrue());
                }
            });
            replace(unit, customer, state -> state.noted("mine"));
        });
        run(unit ->
                assertThat(unit.of(Customer.TYPE).lockAtOnce(customer.id())).contains(next(customer.noted("mine"))));
        run(unit -> assertThat(unit.of(Customer.TYPE)
                        .lockAtOnce(samples.person("No", "Body").id()))
                .isEmpty());
    }

    @Test
    @Rule("S-052")
    void a_lock_sees_what_its_own_unit_has_written() {
        add(customer);
        run(unit -> {
            replace(unit, customer, state -> state.noted("mine"));
            assertThat(unit.of(Customer.TYPE).lock(customer.id())).contains(next(customer.noted("mine")));
        });
    }

    @Test
    @Rule("S-053")
    void a_lock_of_what_is_not_there_is_empty() {
        run(unit -> assertThat(unit.of(Customer.TYPE).lock(customer.id())).isEmpty());
    }

    @Test
    @Rule("S-214")
    void several_are_locked_as_one_is() {
        var other = samples.person("Bea", "Byron");
        var nobody = samples.person("No", "Body");
        add(customer, other);
        var ids = List.of(customer.id(), nobody.id(), other.id());
        var pool = Executors.newSingleThreadExecutor();
        try {
            var second = unit(unit -> {
                unit.of(Customer.TYPE).find(customer.id());
                Threads.elsewhere(() -> run(faster -> replace(faster, customer, state -> state.noted("faster"))));
                replace(unit, other, state -> state.noted("mine"));
                assertThat(unit.of(Customer.TYPE).lockAll(ids))
                        .containsOnly(
                                Map.entry(customer.id(), next(customer.noted("faster"))),
                                Map.entry(other.id(), next(other.noted("mine"))));
                assertThat(unit.of(Customer.TYPE).lockAll(List.of())).isEmpty();
                var waiting = Threads.start(
                        pool,
                        () -> unit(late ->
                                late.of(Customer.TYPE).lock(customer.id()).orElseThrow()));
                assertThatThrownBy(() -> waiting.get(LOOK, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                replace(unit, next(customer.noted("faster")), state -> state.noted("first"));
                return waiting;
            });
            assertThat(Threads.end(second).notes()).contains("first");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @Rule("S-054")
    void a_deadlock_ends_with_a_failure_that_may_be_retried() {
        var other = samples.person("Charles", "Babbage");
        add(customer, other);
        var failures = new ConcurrentLinkedQueue<StoreFailureException>();
        var barrier = new CyclicBarrier(2);
        Threads.all(List.of(
                () -> lockBoth(customer, other, barrier, failures),
                () -> lockBoth(other, customer, barrier, failures)));
        assertThat(failures).isNotEmpty().allMatch(StoreFailureException::retryable);
    }

    private void lockBoth(
            Customer first, Customer second, CyclicBarrier barrier, ConcurrentLinkedQueue<StoreFailureException> to) {
        try {
            run(unit -> {
                unit.of(Customer.TYPE).lock(first.id());
                await(barrier);
                unit.of(Customer.TYPE).lock(second.id());
            });
        } catch (StoreFailureException lost) {
            to.add(lost);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException broken) {
            throw new AssertionError(broken);
        }
    }
}
