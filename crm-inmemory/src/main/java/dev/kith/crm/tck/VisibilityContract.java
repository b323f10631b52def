package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visibility: what the caller may not see does not exist for the caller. */
abstract class VisibilityContract extends Contract {
    private static final Criterion<Customer> MARIAS = Customer.RESPONSIBLE.is(new EmployeeId("maria"));
    private static final Criterion<Interaction> CALLS = Interaction.CHANNEL.is(ChannelCode.PHONE);

    private final Customer mine = samples.inCareOf("maria");
    private final Customer other = samples.inCareOf("jo");
    private final Customer nobodys = samples.person("Charles", "Babbage");
    private final Interaction call = samples.call(mine);
    private final Interaction mail = samples.mail(mine);
    private final Interaction both = samples.call(other, mine);
    private final Interaction hidden = samples.call(other);

    @BeforeEach
    void fill() {
        add(mine, other, nobodys);
        log(call, mail, both, hidden);
    }

    @Test
    @Rule("S-160")
    void an_invisible_row_is_neither_found_nor_locked() {
        narrow(MARIAS, Criterion.everything(), unit -> {
            var customers = unit.of(Customer.TYPE);
            assertThat(customers.find(mine.id())).contains(mine);
            assertThat(customers.find(other.id())).isEmpty();
            assertThat(customers.lock(mine.id())).contains(mine);
            assertThat(customers.lock(nobodys.id())).isEmpty();
            assertThat(customers.lockAll(List.of(mine.id(), other.id(), nobodys.id())))
                    .containsOnlyKeys(mine.id());
            assertThat(customers.findAll(List.of(mine.id(), other.id(), nobodys.id())))
                    .containsOnlyKeys(mine.id());
        });
    }

    @Test
    @Rule("S-161")
    void an_invisible_row_is_neither_listed_nor_counted() {
        narrow(MARIAS.negate(), Criterion.everything(), unit -> {
            var customers = unit.of(Customer.TYPE);
            var byTwos = Scans.of(Customer.TYPE, Scans.<Customer>everything(), Customer.NAME.descending(), 1);
            assertThat(Scans.pages(byTwos, customers::search)).containsExactlyInAnyOrder(other, nobodys);
            assertThat(customers.count(Scans.everything())).isEqualTo(2);
            assertThat(customers.count(MARIAS)).isZero();
            assertThat(customers.count(MARIAS.negate())).isEqualTo(2);
        });
    }

    @Test
    @Rule("S-162")
    void an_entry_is_visible_if_it_and_one_of_its_customers_are() {
        narrow(MARIAS, CALLS, unit -> {
            var log = unit.port(InteractionLog.class);
            assertThat(log.search(Scans.all(Interaction.TYPE)).items()).containsExactlyInAnyOrder(call, both);
            assertThat(log.find(call.id())).contains(call);
            assertThat(log.find(both.id())).contains(both);
            assertThat(log.find(mail.id())).isEmpty();
            assertThat(log.find(hidden.id())).isEmpty();
        });
    }

    @Test
    @Rule("S-163")
    void a_timeline_holds_visible_entries_of_a_visible_customer() {
        narrow(MARIAS, CALLS, unit -> {
            var log = unit.port(InteractionLog.class);
            var all = Scans.all(Interaction.TYPE);
            assertThat(log.timeline(mine.id(), all).items()).containsExactlyInAnyOrder(call, both);
            assertThat(log.timeline(other.id(), all).items()).isEmpty();
        });
    }

    @Test
    @Rule("S-164")
    void facts_are_those_of_visible_customers() {
        narrow(MARIAS, Criterion.everything(), unit -> {
            var ledger = unit.port(ContactFactsLedger.class);
            assertThat(ledger.find(mine.id()).orElseThrow().count()).isEqualTo(3);
            assertThat(ledger.find(other.id())).isEmpty();
        });
    }

    @Test
    @Rule("S-165")
    void a_relation_leads_to_visible_rows_only() {
        var mailed = Interaction.OF_CUSTOMER.some(Interaction.CHANNEL.is(ChannelCode.EMAIL));
        assertThat(found(mailed)).containsExactly(mine);
        narrow(Criterion.everything(), CALLS, unit -> {
            assertThat(unit.of(Customer.TYPE).count(mailed)).isZero();
            assertThat(unit.of(Customer.TYPE)
                            .search(Scans.where(Customer.TYPE, mailed.negate()))
                            .items())
                    .hasSize(3);
        });
    }

    @Test
    @Rule("S-166")
    void a_visibility_may_itself_use_relations_and_derived_fields() {
        var busy = ContactFacts.CONTACT_COUNT.atLeast(1L).and(Interaction.OF_CUSTOMER.some(CALLS));
        narrow(
                busy,
                Criterion.everything(),
                unit -> assertThat(unit.of(Customer.TYPE)
                                .search(Scans.all(Customer.TYPE))
                                .items())
                        .containsExactlyInAnyOrder(mine, other));
    }

    private void narrow(Criterion<Customer> customers, Criterion<Interaction> entries, Consumer<UnitOfWork> work) {
        storage().inTransaction(in(tenant()), new Narrow(customers, entries), unit -> {
            work.accept(unit);
            return tenant();
        });
    }
}
