package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The customers of an employee who leaves go to another one, while the work goes on. */
abstract class HandOversContract extends Desks {
    private static final EmployeeId MARIA = new EmployeeId("maria");
    private static final EmployeeId JO = new EmployeeId("jo");

    @Test
    @Rule("S-215")
    void a_hand_over_among_changes_leaves_nobody_behind_and_loses_no_change() {
        var all = samples.persons(60).stream()
                .map(one -> one.inCareOf(Optional.of(MARIA)).noted("0"))
                .toList();
        add(all);
        var moved = new AtomicLong();
        var begun = new CountDownLatch(1);
        var rounds = 5;
        Runnable handOver = () -> {
            awaited(begun);
            moved.addAndGet(desk().customers().handOver(MARIA, JO, progress -> {}));
        };
        Threads.all(List.of(
                handOver,
                handOver,
                () -> rounds(rounds, all, id -> desk().customers().revise(id, HandOversContract::counted)),
                () -> rounds(rounds, all, id -> desk().customers().revise(id, HandOversContract::counted)),
                () -> rounds(rounds, all, id -> {
                    desk().customers().archive(id);
                    begun.countDown();
                    desk().customers().restore(id);
                }),
                () -> rounds(
                        rounds,
                        all,
                        any -> desk().customers()
                                .register(NewPerson.named("Bea", "Byron").inCareOf("maria")))));
        for (var one : all) {
            var after = desk().customers().get(one.id());
            assertThat(after.responsible()).contains(JO);
            assertThat(after.notes()).contains(String.valueOf(2 * rounds));
            assertThat(after.status().archived()).isEmpty();
            assertThat(after.version().number()).isEqualTo(1 + 1 + 4 * rounds);
            var versions = desk().customers().history(one.id(), Query.all()).items();
            assertThat(versions).hasSize(1 + 4 * rounds);
            assertThat(versions)
                    .filteredOn(record -> record.differences().stream()
                            .anyMatch(part -> part.part().equals("responsible")))
                    .hasSize(1);
        }
        assertThat(count(Customer.RESPONSIBLE.is(JO))).isEqualTo(moved.get());
        assertThat(moved.get() + count(Customer.RESPONSIBLE.is(MARIA))).isEqualTo(all.size() * (1L + rounds));
    }

    private static void rounds(int rounds, List<Customer> all, Consumer<CustomerId> work) {
        for (int round = 0; round < rounds; round++) {
            all.forEach(one -> work.accept(one.id()));
        }
    }

    private static Customer counted(Customer state) {
        return state.noted(String.valueOf(Integer.parseInt(state.notes().orElseThrow()) + 1));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
