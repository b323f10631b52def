package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.event.Listener;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.interaction.InteractionEvent;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several calls in one unit: all of them, or none. */
abstract class CallsContract extends Desks {
    private static final NewPerson ADA = NewPerson.named("Ada", "Lovelace");

    @Test
    @Rule("S-220")
    void calls_in_one_unit_see_each_other_and_are_stored_together() {
        var ada = desk().inTransaction(desk -> {
            var fresh = desk.customers().register(ADA);
            desk().interactions().log(NewInteraction.call(fresh.id()));
            desk.customers().revise(fresh.id(), state -> state.noted("called"));
            assertThat(desk.interactions().facts(fresh.id()).count()).isEqualTo(1);
            Threads.elsewhere(() -> assertThat(everybody()).isZero());
            return fresh;
        });
        assertThat(desk().customers().get(ada.id()).notes()).contains("called");
        assertThat(desk().interactions().facts(ada.id()).count()).isEqualTo(1);
    }

    @Test
    @Rule("S-221")
    void a_checked_exception_passes_through_and_leaves_nothing() {
        assertThatThrownBy(() -> desk().doInTransaction(desk -> {
                    desk.customers().register(ADA);
                    throw new IOException("the host's own trouble");
                }))
                .isInstanceOf(IOException.class);
        assertThat(everybody()).isZero();
    }

    @Test
    @Rule("S-222")
    void an_exception_that_left_a_call_cannot_be_swallowed_around_it() {
        var unknown = samples.person("Charles", "Babbage").id();
        assertThatThrownBy(() -> desk().doInTransaction(desk -> {
                    desk.customers().register(ADA);
                    assertThatThrownBy(() -> desk.customers().revise(unknown, state -> state.noted("x")))
                            .isInstanceOf(NotFoundException.class);
                }))
                .isInstanceOf(IllegalUseException.class);
        assertThat(everybody()).isZero();
    }

    @Test
    @Rule("S-223")
    void another_tenant_is_refused_while_a_unit_is_open() {
        var other = freshTenant();
        assertThatThrownBy(() -> desk().doInTransaction(desk -> {
                    desk.customers().register(ADA);
                    desk(other).customers().register(ADA);
                }))
                .isInstanceOf(IllegalUseException.class);
        assertThat(everybody()).isZero();
        assertThat(desk(other).customers().count(Customer.NAME.isPresent())).isZero();
    }

    @Test
    @Rule("S-224")
    void a_vetoed_registration_leaves_nothing() {
        var veto = Listener.inTransaction(
                CustomerEvent.REGISTERED, event -> Optional.of(Refusal.of("acme.closed", "Not today; come tomorrow")));
        try (var crm = built(builder -> builder.listener(veto))) {
            assertThatThrownBy(() -> desk(crm).customers().register(ADA)).isInstanceOf(RefusedException.class);
        }
        assertThat(everybody()).isZero();
    }

    @Test
    @Rule("S-225")
    void a_vetoed_interaction_leaves_neither_entry_nor_facts() {
        var ada = desk().customers().register(ADA);
        var veto = Listener.inTransaction(
                InteractionEvent.LOGGED, event -> Optional.of(Refusal.of("acme.closed", "Not today; come tomorrow")));
        try (var crm = built(builder -> builder.listener(veto))) {
            assertThatThrownBy(() -> desk(crm).interactions().log(NewInteraction.call(ada.id())))
                    .isInstanceOf(RefusedException.class);
        }
        assertThat(desk().interactions().timeline(ada.id(), Query.all()).items())
                .isEmpty();
        assertThat(desk().interactions().facts(ada.id()).count()).isZero();
    }

    @Test
    @Rule("S-226")
    void a_second_crm_on_the_same_store_is_refused_while_a_unit_is_open() {
        try (var second = built(builder -> {})) {
            assertThatThrownBy(() -> desk().doInTransaction(desk -> {
                        desk.customers().register(ADA);
                        desk(second).customers().register(ADA);
                    }))
                    .isInstanceOf(IllegalUseException.class);
            assertThat(everybody()).isZero();
            desk(second).customers().register(ADA);
        }
        assertThat(everybody()).isEqualTo(1);
    }

    /** Notes who was registered, and tags whose notes were changed. */
    private static final CrmExtension GOING_ON = new Contributing(to -> to.reaction(
                    CustomerEvent.REGISTERED,
                    (event, bench) -> bench.facade(Customers.class)
                            .revise(event.customer(), state -> state.noted("by a reaction")))
            .reaction(
                    CustomerEvent.REVISED,
                    (event, bench) -> bench.facade(Customers.class)
                            .revise(event.customer(), state -> state.tagged(Set.of(new Tag("noted"))))));

    @Test
    @Rule("S-227")
    void events_are_heard_in_the_order_in_which_they_happened() {
        var heard = new ArrayList<Long>();
        var registered = Listener.inTransaction(CustomerEvent.REGISTERED, event -> {
            heard.add(event.state().version().number());
            return Optional.empty();
        });
        var revised = Listener.inTransaction(CustomerEvent.REVISED, event -> {
            heard.add(event.change().after().version().number());
            return Optional.empty();
        });
        try (var crm =
                built(builder -> builder.extension(GOING_ON).listener(revised).listener(registered))) {
            desk(crm).customers().register(ADA);
        }
        assertThat(heard).containsExactly(1L, 2L, 3L);
    }

    @Test
    @Rule("S-228")
    void an_extension_decides_by_what_is_stored() {
        var second = new Contributing(to -> to.veto(
                CustomerEvent.REGISTERED,
                (event, bench) -> bench.facade(Customers.class).count(Customer.NAME.isPresent()) > 1
                        ? Optional.of(Refusal.of("kit.full", "One is enough; go elsewhere"))
                        : Optional.empty()));
        try (var crm = built(builder -> builder.extension(second))) {
            desk(crm).customers().register(ADA);
            assertThatThrownBy(() -> desk(crm).customers().register(ADA)).isInstanceOf(RefusedException.class);
        }
        assertThat(everybody()).isEqualTo(1);
    }

    @Test
    @Rule("S-229")
    void a_call_answers_with_what_reactions_have_added() {
        try (var crm = built(builder -> builder.extension(GOING_ON))) {
            var ada = desk(crm).customers().register(ADA);
            assertThat(desk().customers().find(ada.id())).contains(ada);
            assertThat(ada.notes()).contains("by a reaction");
            var revised = desk(crm).customers().revise(ada.id(), state -> state.tagged(Set.of()));
            assertThat(desk().customers().find(ada.id())).contains(revised);
            assertThat(revised.tags()).containsExactly(new Tag("noted"));
        }
    }

    private long everybody() {
        return desk().customers().count(Customer.NAME.isPresent());
    }
}
