package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.storage.UnitOfWork;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Units: all or nothing, and what is seen meanwhile. */
abstract class UnitsContract extends Contract {
    private static final class Boom extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Generator generator = new Generator(1);
    private final Customer old = generator.customer();
    private final Customer young = generator.customer();

    @Test
    @Rule("S-001")
    void what_a_unit_wrote_is_there_when_it_has_returned() {
        add(old);
        assertThat(stored(old.id())).contains(old);
    }

    @Test
    @Rule("S-002")
    void a_runtime_exception_leaves_nothing_behind() {
        add(old);
        assertThatThrownBy(() -> run(unit -> {
                    writeEverything(unit);
                    throw new Boom();
                }))
                .isInstanceOf(Boom.class);
        assertUntouched();
    }

    @Test
    @Rule("S-003")
    void an_error_leaves_nothing_behind() {
        add(old);
        assertThatThrownBy(() -> run(unit -> {
                    writeEverything(unit);
                    throw new Crash();
                }))
                .isInstanceOf(Crash.class);
        assertUntouched();
    }

    @Test
    @Rule("S-004")
    void a_unit_sees_its_own_writes() {
        add(old);
        run(unit -> {
            assertThat(unit.of(Customer.TYPE).find(old.id())).contains(old);
            writeEverything(unit);
            assertThat(unit.of(Customer.TYPE).find(young.id())).contains(young);
            assertThat(unit.of(Customer.TYPE).find(old.id()).flatMap(Customer::notes))
                    .contains("rewritten");
            assertThat(unit.of(Customer.TYPE).count(Scans.everything())).isEqualTo(2);
            assertThat(unit.of(Customer.TYPE).search(Scans.all(Customer.TYPE)).items())
                    .hasSize(2);
            assertThat(unit.port(InteractionLog.class)
                            .search(Scans.all(Interaction.TYPE))
                            .items())
                    .hasSize(1);
            assertThat(unit.port(ContactFactsLedger.class)
                            .find(old.id())
                            .orElseThrow()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    @Rule("S-098")
    void what_is_asked_for_is_read_when_an_answer_is_wanted() {
        add(old);
        run(unit -> {
            var customers = unit.of(Customer.TYPE).ask(Scans.all(Customer.TYPE));
            var entries = unit.port(InteractionLog.class).askTimeline(old.id(), Scans.all(Interaction.TYPE));
            var facts = unit.port(ContactFactsLedger.class).ask(old.id());
            writeEverything(unit);
            assertThat(customers.get().items())
                    .hasSize(2)
                    .contains(young)
                    .anyMatch(one -> one.notes().equals(Optional.of("rewritten")));
            assertThat(entries.get().items()).hasSize(1);
            assertThat(facts.get().orElseThrow().count()).isEqualTo(1);
        });
    }

    @Test
    @Rule("S-005")
    void what_is_not_committed_is_not_seen_by_others() {
        add(old);
        run(unit -> {
            writeEverything(unit);
            Threads.elsewhere(this::assertUntouched);
        });
        assertThat(stored(young.id())).contains(young);
    }

    @Test
    @Rule("S-006")
    void what_others_commit_is_seen_by_an_open_unit() {
        run(unit -> {
            assertThat(unit.of(Customer.TYPE).find(old.id())).isEmpty();
            assertThat(unit.of(Customer.TYPE).count(Scans.everything())).isZero();
            Threads.elsewhere(() -> add(old));
            assertThat(unit.of(Customer.TYPE).find(old.id())).contains(old);
            assertThat(unit.of(Customer.TYPE).count(Scans.everything())).isEqualTo(1);
        });
    }

    @Test
    @Rule("S-007")
    void a_unit_whose_work_swallows_a_failure_of_the_store_is_not_committed() {
        add(old);
        assertThatThrownBy(() -> run(unit -> {
                    writeEverything(unit);
                    swallowingStale(() -> replace(unit, old, state -> state.noted("from a stale state")));
                }))
                .isInstanceOf(StaleVersionException.class);
        assertUntouched();
    }

    @Test
    @Rule("S-008")
    void a_thread_has_one_unit_at_a_time() {
        run(unit -> {
            added(unit, young);
            assertThatThrownBy(() -> add(old)).isInstanceOf(IllegalUseException.class);
        });
        assertThat(stored(young.id())).contains(young);
        assertThat(stored(old.id())).isEmpty();
    }

    private static void swallowingStale(Runnable work) {
        try {
            work.run();
        } catch (StaleVersionException swallowed) {
            // the unit must remember it
            assertThat(swallowed).hasMessageContaining("customer");
        }
    }

    private void writeEverything(UnitOfWork unit) {
        added(unit, young);
        replace(unit, old, state -> state.noted("rewritten"));
        logged(unit, entry());
    }

    private List<Interaction> entry() {
        return new Generator(2).interactions(List.of(old), 1);
    }

    private void assertUntouched() {
        assertThat(stored(old.id())).contains(old);
        assertThat(stored(young.id())).isEmpty();
        run(unit -> {
            assertThat(unit.port(InteractionLog.class).find(entry().get(0).id()))
                    .isEmpty();
            assertThat(unit.port(ContactFactsLedger.class)
                            .find(old.id())
                            .orElseThrow()
                            .count())
                    .isZero();
            assertThat(unit.port(ContactFactsLedger.class).find(young.id())).isEmpty();
        });
    }
}
