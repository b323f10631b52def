package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.tck.Generator;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A lock holds on every node of a Galera cluster, also of a row that its unit never writes, and leaves it as it was. */
@Tag("galera")
class GaleraLocksTest {
    private static final int ROUNDS = 30;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static GaleraNodes nodes;
    private static List<JpaStorage> storages;

    private final Generator generator = new Generator(1);
    private final CallContext maria =
            CallContext.of(Actor.employee("maria")).in(new TenantId("t-" + UUID.randomUUID()));

    @BeforeAll
    static void open() {
        nodes = GaleraNodes.fresh();
        storages = IntStream.range(0, nodes.urls().size())
                .mapToObj(nodes::node)
                .map(JpaStorage::over)
                .toList();
    }

    @AfterAll
    static void close() {
        storages.forEach(JpaStorage::close);
        nodes.close();
    }

    @Test
    void who_locks_a_customer_keeps_others_out_on_every_node() {
        var ada = generator.customer();
        run(0, unit -> unit.of(Customer.TYPE).add(ada));
        run(0, unit -> {
            unit.of(Customer.TYPE).lock(ada.id());
            elsewhere(node -> refused(node, other -> other.of(Customer.TYPE).lockAtOnce(ada.id())));
        });
        run(0, unit -> {
            unit.of(Customer.TYPE).lockAll(List.of(ada.id()));
            elsewhere(node -> refused(node, other -> other.of(Customer.TYPE).lockAtOnce(ada.id())));
        });
        for (int node = 0; node < storages.size(); node++) {
            run(
                    node,
                    unit -> assertThat(unit.of(Customer.TYPE).lockAtOnce(ada.id()))
                            .contains(ada));
        }
    }

    @Test
    void who_has_claimed_what_is_due_has_it_on_every_node() {
        var item = new Agenda.Item(
                UUID.randomUUID(), "w", UUID.randomUUID(), generator.customer().id(), "o", NOON);
        run(0, unit -> unit.port(Agenda.class).plan(List.of(item)));
        var candidate = storages.get(1).due(NOON, Set.of("w"), 1).get(0);
        run(0, unit -> {
            assertThat(unit.port(Agenda.class).claim(candidate)).contains(item);
            elsewhere(node -> run(
                    node,
                    other -> assertThat(other.port(Agenda.class).claim(candidate))
                            .isEmpty()));
        });
        run(1, unit -> assertThat(unit.port(Agenda.class).claim(candidate)).contains(item));
    }

    /** Each looks what is there, under the lock of a row that none of them writes, and adds what follows from it. */
    @Test
    void what_was_looked_at_under_a_lock_is_so_until_the_end() {
        var ada = generator.customer();
        run(0, unit -> unit.of(Customer.TYPE).add(ada));
        var counted = new ConcurrentLinkedQueue<Long>();
        each(node -> {
            for (int round = 0; round < ROUNDS; round++) {
                var another = generator(node, round).customer();
                counted.add(raced(node, unit -> {
                    unit.of(Customer.TYPE).lock(ada.id());
                    var count = unit.of(Customer.TYPE).count(Criterion.everything());
                    unit.of(Customer.TYPE).add(another);
                    return count;
                }));
            }
        });
        assertThat(counted).doesNotHaveDuplicates();
    }

    @Test
    void the_same_holds_under_the_lock_of_an_entry() {
        var ada = generator.customer();
        var entry = generator.interactions(List.of(ada), 1).get(0);
        run(0, unit -> {
            unit.of(Customer.TYPE).add(ada);
            unit.port(InteractionLog.class).append(List.of(entry));
        });
        var counted = new ConcurrentLinkedQueue<Long>();
        each(node -> {
            for (int round = 0; round < ROUNDS; round++) {
                var another = generator(node, round).customer();
                counted.add(raced(node, unit -> {
                    unit.port(InteractionLog.class).lock(List.of(entry.id()));
                    var count = unit.of(Customer.TYPE).count(Criterion.everything());
                    unit.of(Customer.TYPE).add(another);
                    return count;
                }));
            }
        });
        assertThat(counted).doesNotHaveDuplicates();
    }

    private static Generator generator(int node, int round) {
        return new Generator(1000L * (node + 1) + round);
    }

    private void run(int node, Consumer<UnitOfWork> work) {
        unit(node, unit -> {
            work.accept(unit);
            return maria;
        });
    }

    private <T> T unit(int node, CrmStorage.Work<T> work) {
        return storages.get(node).inTransaction(maria, Visibility.all(), work);
    }

    /** As a Crm does it: what may be tried again is tried again. */
    private <T> T raced(int node, CrmStorage.Work<T> work) {
        while (true) {
            try {
                return unit(node, work);
            } catch (StoreFailureException lost) {
                assertThat(lost.retryable()).isTrue();
            }
        }
    }

    private void refused(int node, Consumer<UnitOfWork> work) {
        assertThatThrownBy(() -> run(node, work))
                .isInstanceOfSatisfying(
                        StoreFailureException.class,
                        lost -> assertThat(lost.retryable()).isTrue());
    }

    /** On the other nodes, by another thread. */
    private static void elsewhere(Consumer<Integer> work) {
        CompletableFuture.runAsync(() -> IntStream.range(1, storages.size()).forEach(work::accept))
                .join();
    }

    /** On all nodes at once. */
    private static void each(Consumer<Integer> work) {
        var all = IntStream.range(0, storages.size())
                .mapToObj(node -> CompletableFuture.runAsync(() -> work.accept(node)))
                .toList();
        all.forEach(CompletableFuture::join);
    }
}
