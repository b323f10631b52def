package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.event.ChangeRecord.Difference;
import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** History: who changed what, when, why, from what to what. */
abstract class HistoryContract extends Desks {
    private static final NewPerson ADA = NewPerson.named("Ada", "Lovelace");

    private final Generator generator = new Generator(250);
    private final Customer ada = samples.person("Ada", "Lovelace");
    private final Customer charles = samples.person("Charles", "Babbage");

    @Test
    @Rule("S-250")
    void a_record_comes_back_equal() {
        add(ada, charles);
        var long_ = Optional.of("\uD83D\uDE00x".repeat(Text.LONG / 3));
        var engine = CallContext.of(Actor.engine("import")).in(tenant());
        var records = List.of(
                record(engine, ada.id()),
                record(
                        engine.because("moved").correlatedBy("request 7"),
                        List.of(
                                new Difference("notes", long_, Optional.of("b")),
                                new Difference("notes", Optional.empty(), long_),
                                new Difference("notes", long_, Optional.empty())),
                        charles.id(),
                        ada.id()),
                record(context(tenant()), ada.id()),
                record(CallContext.of(new Actor.Self(ada.id())).in(tenant()), ada.id()));
        run(unit -> records.forEach(unit.port(ChangeLog.class)::append));
        assertThat(history(ada)).containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    @Rule("S-251")
    void a_history_holds_what_belongs_to_the_file_page_by_page() {
        add(ada, charles);
        var mine = IntStream.range(0, 20)
                .mapToObj(n -> record(context(tenant()), ada.id()))
                .toList();
        var both = record(context(tenant()), charles.id(), ada.id());
        var other = record(context(tenant()), charles.id());
        run(unit -> {
            mine.forEach(unit.port(ChangeLog.class)::append);
            unit.port(ChangeLog.class).append(both);
            unit.port(ChangeLog.class).append(other);
        });
        var all = new ArrayList<>(mine);
        all.add(both);
        var sort = ChangeRecord.AT.descending().then(ChangeRecord.ID.descending());
        var scan = Scans.of(ChangeLog.TYPE, Scans.everything(), sort, 7);
        var read = unit(unit ->
                Scans.pages(scan, page -> unit.port(ChangeLog.class).history(ada.id(), page)));
        all.sort((one, two) -> ChangeRecord.ID.type().compare(two.id(), one.id()));
        assertThat(read).containsExactlyElementsOf(all);
        assertThat(history(charles)).containsExactlyInAnyOrder(both, other);
    }

    @Test
    @Rule("S-252")
    void a_history_is_seen_with_its_customer_only_and_in_its_tenant_only() {
        add(ada, charles);
        var both = record(context(tenant()), charles.id(), ada.id());
        run(unit -> unit.port(ChangeLog.class).append(both));
        var onlyAda = new Only<>(Customer.class, Customer.ID.is(ada.id()));
        assertThat(seen(onlyAda, ada.id())).containsExactly(both);
        assertThat(seen(onlyAda, charles.id())).isEmpty();
        assertThat(seen(new Only<>(ChangeRecord.class, ChangeRecord.KIND.is("other")), ada.id()))
                .isEmpty();
        var elsewhere = storage()
                .inTransaction(
                        in(freshTenant()),
                        Visibility.all(),
                        unit -> unit.port(ChangeLog.class).history(ada.id(), Scans.all(ChangeLog.TYPE)));
        assertThat(elsewhere.items()).isEmpty();
    }

    @Test
    @Rule("S-253")
    void a_registration_and_each_revision_leave_one_record() {
        var grace = desk().customers().register(ADA);
        desk().because("asked by phone").customers().revise(grace.id(), state -> state.noted("first"));
        desk().customers().revise(grace.id(), state -> state);
        desk().customers().revise(grace.id(), state -> state.noted("second"));
        var read = new ArrayList<>(
                desk().customers().history(grace.id(), Query.all()).items());
        Collections.reverse(read);
        assertThat(read)
                .extracting(ChangeRecord::version)
                .extracting(Version::number)
                .containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(read).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo("customer");
            assertThat(change.subject()).isEqualTo(grace.id().value());
            assertThat(change.at()).isEqualTo(NOW);
            assertThat(change.by().actor()).isEqualTo(Actor.employee("maria"));
        });
        var first = change(read, 2);
        assertThat(first.by().reason()).contains("asked by phone");
        assertThat(first.differences())
                .containsExactly(new Difference("notes", Optional.empty(), Optional.of("first")));
        assertThat(change(read, 3).differences())
                .containsExactly(new Difference("notes", Optional.of("first"), Optional.of("second")));
    }

    @Test
    @Rule("S-254")
    void what_is_not_stored_is_not_in_the_history() {
        var grace = desk().customers().register(ADA);
        var veto = Listener.inTransaction(
                CustomerEvent.REVISED, event -> Optional.of(Refusal.of("acme.closed", "Not today; come tomorrow")));
        try (var crm = built(builder -> builder.listener(veto))) {
            assertThatThrownBy(() -> desk(crm).customers().revise(grace.id(), state -> state.noted("never")))
                    .isInstanceOf(RefusedException.class);
        }
        assertThat(desk().customers().history(grace.id(), Query.all()).items()).hasSize(1);
    }

    private List<ChangeRecord> history(Customer customer) {
        return seen(Visibility.all(), customer.id());
    }

    private List<ChangeRecord> seen(Visibility by, CustomerId customer) {
        return storage()
                .inTransaction(
                        in(tenant()),
                        by,
                        unit -> unit.port(ChangeLog.class).history(customer, Scans.all(ChangeLog.TYPE)))
                .items();
    }

    private static ChangeRecord change(List<ChangeRecord> of, long version) {
        return of.stream()
                .filter(change -> change.version().number() == version)
                .findFirst()
                .orElseThrow();
    }

    private ChangeRecord record(CallContext by, CustomerId... customers) {
        return record(by, List.of(), customers);
    }

    private ChangeRecord record(CallContext by, List<Difference> differences, CustomerId... customers) {
        return new ChangeRecord(
                generator.id(),
                "customer",
                customers[0].value(),
                Version.FIRST,
                NOW,
                by,
                List.of(customers),
                differences);
    }

    private record Only<B>(Class<B> type, Criterion<B> where) implements Visibility {
        /** The cast is safe: it is the type asked for. */
        @Override
        @SuppressWarnings("unchecked")
        public <A> Criterion<A> of(Class<A> asked) {
            return asked == type ? (Criterion<A>) where : Criterion.everything();
        }
    }
}
