package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The use cases, on the store under test. */
abstract class UseCasesContract extends Desks {
    private static final NewPerson ADA =
            NewPerson.named("Ada", "Lovelace").email("Ada@Example.org").phone("+49 30 123456");

    @Test
    @Rule("S-200")
    void a_registered_customer_is_found_as_it_was_answered() {
        var ada = desk().customers().register(ADA.birthday(MonthDay.of(12, 10)).noted("Knows the engine"));
        assertThat(desk().customers().get(ada.id())).isEqualTo(ada);
        assertThat(desk().open(ada.id()).customer()).isEqualTo(ada);
        assertThat(desk().interactions().facts(ada.id()).count()).isZero();
    }

    @Test
    @Rule("S-201")
    void a_revision_changes_the_present_state() {
        var ada = desk().customers().register(ADA);
        desk().customers().revise(ada.id(), state -> state.noted("first"));
        var second = desk().customers().revise(ada.id(), state -> state.alsoReachedBy(ContactPoint.email("a@b.org")));
        assertThat(second.notes()).contains("first");
        assertThat(second.version().number()).isEqualTo(3);
        assertThat(desk().customers().get(ada.id())).isEqualTo(second);
    }

    @Test
    @Rule("S-202")
    void a_revision_of_the_version_that_a_form_showed_is_stale_if_somebody_was_faster() {
        var shown = desk().customers().register(ADA);
        var faster = desk().customers().revise(shown.id(), shown.version(), state -> state.noted("faster"));
        assertThatThrownBy(() -> desk().customers().revise(shown.id(), shown.version(), state -> state.noted("slower")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(desk().customers().get(shown.id())).isEqualTo(faster);
    }

    @Test
    @Rule("S-203")
    void a_revision_that_changes_nothing_writes_nothing() {
        var events = new AtomicInteger();
        var listener = Listener.inTransaction(CustomerEvent.REVISED, event -> {
            events.incrementAndGet();
            return Optional.empty();
        });
        try (var crm = built(builder -> builder.listener(listener))) {
            var ada = desk(crm).customers().register(ADA);
            assertThat(desk(crm).customers().revise(ada.id(), state -> state)).isEqualTo(ada);
            assertThat(desk(crm).customers().get(ada.id())).isEqualTo(ada);
            assertThat(events).hasValue(0);
        }
    }

    @Test
    @Rule("S-204")
    void parallel_revisions_of_one_customer_all_take_effect() {
        var ada = desk().customers().register(ADA);
        Runnable writer = () -> {
            for (int i = 0; i < 50; i++) {
                desk().customers()
                        .revise(ada.id(), state -> state.noted(state.notes().orElse("") + "x"));
            }
        };
        Threads.all(List.of(writer, writer));
        assertThat(desk().customers().get(ada.id()).notes()).contains("x".repeat(100));
    }

    @Test
    @Rule("S-205")
    void an_interaction_that_is_logged_moves_timeline_facts_and_file() {
        var ada = desk().customers().register(ADA);
        var call = desk().interactions()
                .log(NewInteraction.call(ada.id()).inbound().summary("Asked for the date"));
        var mail = desk().interactions().log(NewInteraction.email(ada.id()).at(NOW.minusSeconds(3600)));
        assertThat(desk().interactions().timeline(ada.id(), Query.all()).items())
                .containsExactly(call, mail);
        var facts = desk().interactions().facts(ada.id());
        assertThat(facts.first()).contains(NOW.minusSeconds(3600));
        assertThat(facts.lastInbound()).contains(NOW);
        assertThat(facts.lastOutbound()).contains(NOW.minusSeconds(3600));
        assertThat(facts.count()).isEqualTo(2);
        assertThat(desk().open(ada.id())
                        .section(Interactions.Latest.SECTION)
                        .orElseThrow()
                        .items())
                .containsExactly(call, mail);
    }

    @Test
    @Rule("S-206")
    void an_interaction_with_an_unknown_customer_is_not_logged() {
        var ada = desk().customers().register(ADA);
        var unknown = samples.person("Charles", "Babbage").id();
        assertThatThrownBy(() ->
                        desk().interactions().log(NewInteraction.call(ada.id()).with(unknown)))
                .isInstanceOf(NotFoundException.class);
        assertThat(desk().interactions().timeline(ada.id(), Query.all()).items())
                .isEmpty();
        assertThat(desk().interactions().facts(ada.id()).count()).isZero();
    }

    @Test
    @Rule("S-207")
    void a_phone_number_or_e_mail_address_finds_everybody_who_has_it() {
        var ada = desk().customers().register(ADA);
        var twin = desk().customers().register(ADA);
        desk().customers().register(NewPerson.named("Charles", "Babbage").phone("+49 30 999999"));
        assertThat(desk().customers().findByPhone("+49 (30) 123 456"))
                .extracting(Customers.Match::customer)
                .containsExactlyInAnyOrder(ada, twin);
        assertThat(desk().customers().findByEmail("ADA@example.ORG"))
                .extracting(Customers.Match::customer)
                .containsExactlyInAnyOrder(ada, twin);
    }

    @Test
    @Rule("S-208")
    void a_walk_meets_everybody_once_and_its_sink_may_write() {
        for (int i = 0; i < 7; i++) {
            desk().customers().register(ADA);
        }
        var met = new ArrayList<Customer>();
        desk().customers()
                .each(Query.<Customer>all().sortedBy(Customer.NAME.ascending()).limit(3), customer -> {
                    met.add(customer);
                    desk().customers().revise(customer.id(), state -> state.noted("met"));
                });
        assertThat(met).hasSize(7).doesNotHaveDuplicates();
        assertThat(desk().customers().count(Customer.NAME.is("ada lovelace"))).isEqualTo(7);
    }
}
