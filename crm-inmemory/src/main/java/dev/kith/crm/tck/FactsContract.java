package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.value.ChannelCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Contact facts: derived, merged, never lost. */
abstract class FactsContract extends Contract {
    private final Customer customer = samples.person("Ada", "Lovelace");
    private final Interaction old = contact(-300, Direction.INBOUND);
    private final Interaction middle = contact(-200, Direction.MUTUAL);
    private final Interaction young = contact(-100, Direction.OUTBOUND);

    @Test
    @Rule("S-120")
    void a_new_customer_has_facts_without_any_contact() {
        add(customer);
        assertThat(facts(customer.id())).isEqualTo(ContactFacts.none(customer.id()));
    }

    @Test
    @Rule("S-121")
    void facts_follow_from_the_contacts_in_whatever_order_they_are_merged() {
        var entries = new ArrayList<>(List.of(old, middle, young));
        var random = new Random(121);
        for (int round = 0; round < 6; round++) {
            var one = samples.person("Ada", "Lovelace");
            add(one);
            Collections.shuffle(entries, random);
            entries.forEach(entry -> merge(one, entry));
            assertThat(facts(one.id())).isEqualTo(expected(one));
        }
    }

    @Test
    @Rule("S-122")
    void one_unit_may_merge_several_times_and_sees_what_it_merged() {
        var other = samples.person("Charles", "Babbage");
        add(customer, other);
        merge(customer, old);
        run(unit -> {
            var ledger = unit.port(ContactFactsLedger.class);
            ledger.merge(ContactFacts.of(customer.id(), young));
            ledger.merge(ContactFacts.of(other.id(), young));
            ledger.merge(ContactFacts.of(customer.id(), middle));
            assertThat(ledger.find(customer.id())).contains(expected(customer));
        });
        assertThat(facts(customer.id())).isEqualTo(expected(customer));
        assertThat(facts(other.id()).count()).isEqualTo(1);
    }

    @Test
    @Rule("S-123")
    void an_open_unit_sees_the_merges_of_others_beside_its_own() {
        add(customer);
        run(unit -> {
            var ledger = unit.port(ContactFactsLedger.class);
            ledger.merge(ContactFacts.of(customer.id(), young));
            Threads.elsewhere(() -> {
                merge(customer, old);
                merge(customer, middle);
            });
            assertThat(ledger.find(customer.id())).contains(expected(customer));
        });
        assertThat(facts(customer.id())).isEqualTo(expected(customer));
    }

    @Test
    @Rule("S-124")
    void a_merge_does_not_move_the_version_of_the_customer() {
        add(customer);
        run(unit -> {
            Threads.elsewhere(() -> merge(customer, old));
            replace(unit, customer, state -> state.noted("not stale"));
        });
        assertThat(stored(customer.id())).contains(next(customer.noted("not stale")));
    }

    @Test
    @Rule("S-125")
    void an_unknown_customer_has_no_facts() {
        run(unit -> assertThat(unit.port(ContactFactsLedger.class).find(customer.id()))
                .isEmpty());
    }

    private Interaction contact(long seconds, Direction direction) {
        return samples.contact(Samples.NOON.plusSeconds(seconds), direction, customer);
    }

    private void merge(Customer whose, Interaction entry) {
        run(unit -> unit.port(ContactFactsLedger.class).merge(ContactFacts.of(whose.id(), entry)));
    }

    private ContactFacts expected(Customer whose) {
        return new ContactFacts(
                whose.id(),
                Optional.of(old.happened()),
                Optional.of(young.happened()),
                Optional.of(old.happened()),
                Optional.of(young.happened()),
                Map.of(ChannelCode.PHONE, 3L),
                Optional.empty());
    }
}
