package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Due work through a Crm: each item is done once, with all that it does or not at all. */
abstract class DueWorkContract extends Desks {
    private static final int WORKERS = 8;
    private static final int ITEMS = 400;
    private static final int FAILING = 7;

    private final Map<CustomerId, AtomicInteger> tries = new ConcurrentHashMap<>();
    private Instant now = NOW;
    private Crm crm;

    @BeforeEach
    void open() {
        crm = built(builder -> builder.clock(() -> now).extension(new Registering()));
    }

    @AfterEach
    void close() {
        crm.close();
    }

    @Test
    @Rule("S-367")
    void an_item_that_fails_is_put_off_for_longer_each_time_and_stops_no_other() {
        var all = samples.persons(3);
        var failing = all.get(1);
        tries.put(failing.id(), new AtomicInteger(-13));
        plan(all);
        runAll();
        assertThat(stored(failing.id())).isEmpty();
        assertThat(all).filteredOn(one -> stored(one.id()).isPresent()).hasSize(2);
        var day = Duration.ofDays(1);
        for (var pause = Duration.ofMinutes(1); pause.compareTo(day) < 0; pause = pause.multipliedBy(2)) {
            triedAfter(pause, failing);
        }
        triedAfter(day, failing);
        triedAfter(day, failing);
        assertThat(stored(failing.id())).isPresent();
        now = now.plus(Duration.ofDays(9));
        runAll();
        assertThat(tries(failing.id())).hasValue(1);
    }

    private void triedAfter(Duration pause, Customer failing) {
        var before = tries(failing.id()).get();
        now = now.plus(pause).minusNanos(1000);
        runAll();
        assertThat(tries(failing.id())).as("before %s have passed", pause).hasValue(before);
        now = now.plusNanos(1000);
        runAll();
        assertThat(tries(failing.id())).as("after %s", pause).hasValue(before + 1);
    }

    @Test
    @Rule("S-368")
    void many_workers_do_each_item_once() {
        var all = samples.persons(ITEMS);
        for (int at = 0; at < ITEMS; at += FAILING) {
            tries.put(all.get(at).id(), new AtomicInteger(-1));
        }
        plan(all);
        Threads.all(Collections.nCopies(WORKERS, this::runAll));
        now = now.plus(Duration.ofMinutes(1));
        Threads.all(Collections.nCopies(WORKERS, this::runAll));
        assertThat(all)
                .allMatch(one -> tries(one.id()).get() == 1)
                .allMatch(one -> stored(one.id()).isPresent());
    }

    @Test
    @Rule("S-369")
    void what_this_crm_does_not_know_waits_for_one_that_does() {
        var ada = samples.person("Ada", "Lovelace");
        plan(List.of(ada));
        try (var plain = built(builder -> {})) {
            while (plain.runDue(100).more()) {
                // until nothing more is due
            }
        }
        assertThat(stored(ada.id())).isEmpty();
        assertThat(crm.nextDue()).hasValueSatisfying(next -> assertThat(next).isBeforeOrEqualTo(NOW));
        runAll();
        assertThat(stored(ada.id())).isPresent();
    }

    @Test
    @Rule("S-370")
    void a_run_stops_at_its_limit_and_begins_in_no_unit() {
        var all = samples.persons(5);
        plan(all);
        assertThat(crm.runDue(2).more()).isTrue();
        assertThat(all).filteredOn(one -> stored(one.id()).isPresent()).hasSizeLessThanOrEqualTo(2);
        assertThatThrownBy(() -> crm.runDue(0)).isInstanceOf(IllegalUseException.class);
        assertThatThrownBy(() -> desk(crm).doInTransaction(inner -> crm.runDue(1)))
                .isInstanceOf(IllegalUseException.class);
        runAll();
        assertThat(all).allMatch(one -> stored(one.id()).isPresent());
    }

    @Test
    @Rule("S-371")
    void a_run_goes_on_behind_what_another_is_at() {
        var all = samples.persons(5);
        plan(all);
        run(unit -> {
            var first = storage().due(NOW, Set.of(work()), 1).get(0);
            assertThat(unit.port(Agenda.class).claim(first)).isPresent();
            Threads.elsewhere(() -> {
                while (crm.runDue(1).more()) {
                    // until nothing more is due that is free
                }
            });
        });
        assertThat(all).filteredOn(one -> stored(one.id()).isPresent()).hasSize(4);
        runAll();
        assertThat(all).allMatch(one -> stored(one.id()).isPresent());
    }

    private void plan(List<Customer> all) {
        run(unit -> unit.port(Agenda.class)
                .plan(all.stream()
                        .map(one ->
                                new Agenda.Item(samples.id(), work(), one.id().value(), one.id(), "1", NOW))
                        .toList()));
    }

    private AtomicInteger tries(CustomerId id) {
        return tries.computeIfAbsent(id, fresh -> new AtomicInteger());
    }

    /** Nobody else's, since work is due in all tenants. */
    private String work() {
        return tenant().value();
    }

    private void runAll() {
        while (crm.runDue(50).more()) {
            // until nothing more is due
        }
    }

    /** Stores the customer whom an item is for, and fails afterwards as often as it was told to. */
    private final class Registering implements CrmExtension, DueWork {
        @Override
        public String name() {
            return work();
        }

        @Override
        public void contribute(Contributions to) {
            to.add(DueWork.POINT, this);
        }

        @Override
        public void run(Agenda.Item item, Workbench bench) {
            bench.inTransaction(unit -> {
                added(unit, samples.person(item.subject(), "Ada", "Lovelace"));
                return item;
            });
            var tried = tries(item.customer()).incrementAndGet();
            if (tried <= 0 && tried % 2 == 0) {
                throw new IllegalStateException("as the test wants it");
            } else if (tried <= 0) {
                throw new NoClassDefFoundError("as the test wants it, too");
            }
        }
    }
}
