package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.event.Listener;
import dev.kith.crm.exchange.ImportRun;
import dev.kith.crm.exchange.ImportRun.Counts;
import dev.kith.crm.exchange.ImportedItem;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.exchange.RowOutcome.Rejected;
import dev.kith.crm.exchange.RowOutcome.Skipped;
import dev.kith.crm.exchange.RowOutcome.Updated;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Import and export, on the store under test. */
abstract class ExchangeContract extends Desks {

    @Test
    @Rule("S-300")
    void a_customer_made_elsewhere_is_admitted_as_it_is() {
        var ada = samples.person("Ada", "Lovelace");
        assertThat(desk().customers().admit(ada)).isEqualTo(ada);
        assertThat(desk().customers().get(ada.id())).isEqualTo(ada);
        assertThat(desk().interactions().facts(ada.id()).count()).isZero();
        var unknown = ContactPoint.of(new ContactPointKind("pigeon"), "x", "x");
        refused(samples.person("Grace", "Hopper").alsoReachedBy(unknown));
        refused(samples.person("Grace", "Hopper").with(Attribute.text(Customer.class, "acme.unknown"), "x"));
        refused(next(samples.person("Grace", "Hopper")));
    }

    private void refused(Customer state) {
        assertThatThrownBy(() -> desk().customers().admit(state)).isInstanceOf(InvalidValueException.class);
        assertThat(desk().customers().find(state.id())).isEmpty();
    }

    @Test
    @Rule("S-301")
    void an_import_creates_who_is_not_there_and_adds_what_is_missing() {
        var told = new ArrayList<RowOutcome>();
        var run = desk().exchange().run(Tables.customers(Tables.PEOPLE), told::add);
        assertThat(told.subList(0, 4))
                .containsExactly(
                        new Created(2),
                        new Created(3),
                        new Updated(4, List.of("phone"), List.of()),
                        new Skipped(5, List.of("birthday")));
        assertThat(told.get(4))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reasons())
                                .extracting(reason -> reason.path() + " " + reason.code())
                                .containsExactly("e-mail[0] email.syntax"));
        assertThat(told.subList(5, 7)).containsExactly(new Created(7), new Skipped(8, List.of()));
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(run.counts()).isEqualTo(new Counts(3, 1, 2, 1));
        var ada = desk().customers().findByEmail("ada@example.org").get(0).customer();
        assertThat(ada.contactPoints())
                .extracting(ContactPoint::raw)
                .containsExactly("ada@example.org", "+49 30 999999");
        assertThat(ada.dates().get(0).date().text()).isEqualTo("1815-12-10");
        assertThat(ada.notes()).contains("first");
        assertThat(desk().customers().count(Criterion.everything())).isEqualTo(3);
    }

    @Test
    @Rule("S-302")
    void a_trial_tells_what_the_import_then_does_and_writes_nothing() {
        var many = Tables.customers(Tables.many(450) + "Ada,Lovelace,ada3@example.org,+49 30 1,\n,,x@example.org,,\n");
        desk().customers().register(NewPerson.named("Ada", "Lovelace").email("ada7@example.org"));
        var foreseen = new ArrayList<RowOutcome>();
        var counts = desk().exchange().tryOut(many, foreseen::add);
        assertThat(desk().customers().count(Criterion.everything())).isEqualTo(1);
        assertThat(desk().exchange().imports(Query.all()).items()).isEmpty();
        var told = new ArrayList<RowOutcome>();
        var run = desk().exchange().run(many, told::add);
        assertThat(foreseen).isEqualTo(told).hasSize(452);
        assertThat(counts).isEqualTo(run.counts()).isEqualTo(new Counts(449, 1, 1, 1));
    }

    @Test
    @Rule("S-303")
    void the_same_file_a_second_time_changes_nothing() {
        desk().exchange().run(Tables.customers(Tables.PEOPLE), outcome -> {});
        var before = everybody();
        var told = new ArrayList<RowOutcome>();
        var run = desk().exchange().run(Tables.customers(Tables.PEOPLE), told::add);
        assertThat(run.counts()).isEqualTo(new Counts(0, 0, 6, 1));
        assertThat(everybody()).isEqualTo(before);
    }

    @Test
    @Rule("S-304")
    void an_import_that_was_cut_short_goes_on_where_it_stood() {
        var whole = new ArrayList<RowOutcome>();
        var cut = new ArrayList<RowOutcome>();
        assertThatThrownBy(() -> desk().exchange().run(Tables.customers(Tables.many(450)), outcome -> {
                    cut.add(outcome);
                    if (cut.size() == 250) {
                        throw new IllegalStateException("the host has gone");
                    }
                }))
                .hasMessage("the host has gone");
        assertThat(desk().customers().count(Criterion.everything())).isEqualTo(400);
        var run = desk().exchange().run(Tables.customers(Tables.many(450)), whole::add);
        assertThat(run.counts()).isEqualTo(new Counts(450, 0, 0, 0));
        assertThat(whole)
                .isEqualTo(IntStream.range(0, 450)
                        .mapToObj(n -> (RowOutcome) new Created(n + 2))
                        .toList());
        assertThat(desk().customers().count(Criterion.everything())).isEqualTo(450);
        assertThat(desk().exchange().imports(Query.all()).items()).containsExactly(run);
    }

    @Test
    @Rule("S-305")
    void an_import_keeps_what_it_did_with_each_row() {
        var told = new ArrayList<RowOutcome>();
        var run = desk().exchange().run(Tables.customers(Tables.PEOPLE), told::add);
        var items = new ArrayList<ImportedItem>();
        desk().exchange().items(run.id(), items::add);
        assertThat(items).extracting(ImportedItem::outcome).isEqualTo(told);
        assertThat(items).extracting(ImportedItem::row).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        var ada = desk().customers().findByEmail("ada@example.org").get(0).customer();
        assertThat(items)
                .filteredOn(item -> item.subject().equals(Optional.of(ada.id().value())))
                .extracting(ImportedItem::row)
                .containsExactly(1L, 3L);
    }

    @Test
    @Rule("S-306")
    void a_row_that_a_listener_vetoes_is_rejected_and_the_others_are_stored() {
        var veto = Listener.inTransaction(
                CustomerEvent.REGISTERED,
                event -> event.state().name().display().equals("Grace Hopper")
                        ? Optional.of(Refusal.of("acme.no", "not her"))
                        : Optional.empty());
        try (Crm crm = built(builder -> builder.listener(veto))) {
            var told = new ArrayList<RowOutcome>();
            var run = desk(crm).exchange().run(Tables.customers(Tables.PEOPLE), told::add);
            assertThat(run.counts()).isEqualTo(new Counts(2, 1, 2, 2));
            assertThat(told.get(1).sentence()).isEqualTo("line 3: refused: acme.no [not her] (acme.no)");
            assertThat(desk(crm).customers().count(Criterion.everything())).isEqualTo(2);
        }
    }

    @Test
    @Rule("S-307")
    void who_is_there_more_than_once_is_not_guessed() {
        desk().customers().register(NewPerson.named("Ada", "Lovelace").email("ada@example.org"));
        desk().customers().register(NewPerson.named("Ada", "Lovelace").email("ada@example.org"));
        var told = new ArrayList<RowOutcome>();
        desk().exchange().run(Tables.customers("name,e-mail\nAda Lovelace,ada@example.org\n"), told::add);
        assertThat(told.get(0))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reasons())
                                .extracting(reason -> reason.code())
                                .containsExactly("import.ambiguous"));
    }

    @Test
    @Rule("S-340")
    void a_table_that_cannot_be_read_to_its_end_is_refused_before_anything_is_written() {
        var open = Tables.customers(Tables.many(450) + "Ada,\"Lovelace,ada450@example.org,,\nAda,King,,,\n");
        var told = new ArrayList<RowOutcome>();
        assertThatThrownBy(() -> desk().exchange().tryOut(open, told::add))
                .isInstanceOfSatisfying(InvalidValueException.class, ExchangeContract::unreadable);
        assertThatThrownBy(() -> desk().exchange().run(open, told::add))
                .isInstanceOfSatisfying(InvalidValueException.class, ExchangeContract::unreadable);
        assertThat(told).isEmpty();
        assertThat(desk().exchange().imports(Query.all()).items()).isEmpty();
        assertThat(everybody()).isEmpty();
        desk().exchange().run(Tables.customers(Tables.many(3)), outcome -> {});
        var mended = Tables.customers(Tables.many(450) + "Ada,\"Lovelace\",ada450@example.org,,\nAda,King,,,\n");
        assertThat(desk().exchange().run(mended, told::add).counts()).isEqualTo(new Counts(449, 0, 3, 0));
    }

    private static void unreadable(InvalidValueException refused) {
        assertThat(refused.violations())
                .extracting(why -> why.path() + " " + why.code())
                .containsExactly("line 452 import.unreadable");
    }

    private List<Customer> everybody() {
        var all = new ArrayList<Customer>();
        desk().customers().each(Query.all(), all::add);
        return all;
    }
}
