package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.tenantattribute.AttributeRules;
import dev.kith.crm.tenantattribute.NewTenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttribute;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Units inside the transaction of an application: they go with it, and never end it. */
abstract class HostTransactionContract {
    private static final List<String> TABLES = List.of(
            "kith_customer",
            "kith_contact_point",
            "kith_important_date",
            "kith_name_word",
            "kith_interaction",
            "kith_interaction_part",
            "kith_participation",
            "kith_contact_facts",
            "kith_contact_channel");

    private static final String DELIVERED_ELSEWHERE = """
            insert into kith_interaction (tenant_id, id, state, revision, channel, direction, happened_at, recorded_at, origin_id,
            act, acted_at, acting, actor, parted, attributed, external_system, external_key)
            values ('main', '0199d3a0-0000-7000-8000-000000000000', 'CURRENT', 1, 'phone', 'INBOUND', current_timestamp,
            current_timestamp, '0199d3a0-0000-7000-8000-000000000000', 'LOGGED', current_timestamp, 'EMPLOYEE', 'maria', false, false,
            'mail', 'one')""";

    private Host host;
    private Crm crm;
    private Desk desk;

    abstract Database database();

    @BeforeEach
    void open() {
        host = new Host(database());
        crm = Crm.builder().storage(host.storage()).build();
        desk = crm.desk(Actor.employee("maria"));
    }

    @AfterEach
    void close() {
        crm.close();
        host.close();
    }

    private Customer writeEverything() {
        var ada = desk.customers()
                .register(NewPerson.named("Ada", "Lovelace")
                        .email("ada@example.org")
                        .birthday(LocalDate.of(1815, 12, 10)));
        desk.interactions()
                .log(NewInteraction.call(ada.id())
                        .saying(RawContent.NONE.summary("Asked about delivery").about("Delivery")));
        return desk.customers().revise(ada.id(), state -> state.noted("in a hurry"));
    }

    @Test
    void a_rollback_of_the_host_leaves_nothing_behind() {
        host.current().getTransaction().begin();
        var ada = writeEverything();
        assertThat(desk.customers().find(ada.id())).contains(ada);
        host.current().getTransaction().rollback();
        assertThat(TABLES).allSatisfy(table -> assertThat(host.committed(table)).isZero());
        assertThat(desk.customers().find(ada.id())).isEmpty();
    }

    @Test
    void all_is_there_when_the_host_commits_and_not_before() {
        host.current().getTransaction().begin();
        var ada = writeEverything();
        assertThat(TABLES).allSatisfy(table -> assertThat(host.committed(table)).isZero());
        assertThat(host.current().getTransaction().isActive()).isTrue();
        host.current().getTransaction().commit();
        assertThat(TABLES).allSatisfy(table -> assertThat(host.committed(table)).isPositive());
        assertThat(desk.customers().find(ada.id())).contains(ada);
    }

    @Test
    void what_a_tenant_defines_goes_with_the_hosts_rollback() {
        host.current().getTransaction().begin();
        desk.tenantAttributes()
                .define(NewTenantAttribute.of(
                        Customer.TYPE,
                        "own.size",
                        TenantAttribute.Kind.WHOLE,
                        AttributeRules.of(PrivacyClass.BEHAVIOUR)));
        var size = desk.attributes(Customer.class).named("own.size").orElseThrow();
        desk.customers().register(NewPerson.named("Ada", "Lovelace").with(size, "1"));
        host.current().getTransaction().rollback();
        assertThat(desk.attributes(Customer.class).named("own.size")).isEmpty();
        var ada = NewPerson.named("Ada", "Lovelace").with(size, "1");
        assertThatThrownBy(() -> desk.customers().register(ada)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void rows_are_written_when_a_call_returns_and_not_at_the_commit() {
        host.current().getTransaction().begin();
        writeEverything();
        var late = host.statements().of(() -> host.current().getTransaction().commit());
        assertThat(late).isEmpty();
    }

    @Test
    void a_call_neither_ends_the_transaction_nor_changes_its_connection() {
        host.current().getTransaction().begin();
        assertThat(host.statements().steps(this::writeEverything)).isEmpty();
        host.current().getTransaction().commit();
    }

    @Test
    void without_a_transaction_of_the_host_a_call_gives_back_what_it_has_taken() {
        desk.attributes(Customer.class); // what the tenant has defined is known
        var steps = host.statements().steps(() -> desk.customers().register(NewPerson.named("Ada", "Lovelace")));
        assertThat(steps).containsOnlyOnce("commit").doesNotContain("switched autocommit");
        assertThat(steps)
                .filteredOn("close"::equals)
                .hasSameSizeAs(steps.stream().filter("getConnection"::equals).toList());
    }

    @Test
    void without_a_transaction_of_the_host_each_call_commits_its_own() {
        writeEverything();
        assertThat(TABLES).allSatisfy(table -> assertThat(host.committed(table)).isPositive());
        assertThat(host.current().getTransaction().isActive()).isFalse();
    }

    @Test
    void a_later_unit_of_the_same_transaction_sees_what_others_committed_meanwhile() throws Exception {
        var ada = writeEverything();
        host.current().getTransaction().begin();
        assertThat(desk.customers().get(ada.id()).version()).isEqualTo(ada.version());
        var other = new Thread(() -> {
            try (var elsewhere = host.current().getEntityManagerFactory().createEntityManager()) {
                var storage = JpaStorage.joining(() -> elsewhere);
                try (var second = Crm.builder().storage(storage).build()) {
                    second.desk(Actor.employee("paul")).customers().revise(ada.id(), state -> state.noted("calm"));
                }
            }
        });
        other.start();
        other.join();
        assertThat(desk.customers().get(ada.id()).notes()).contains("calm");
        assertThatThrownBy(() -> desk.customers().revise(ada.id(), ada.version(), state -> state.noted("old form")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(desk.customers()
                        .revise(ada.id(), state -> state.noted("new"))
                        .version())
                .isEqualTo(new Version(ada.version().number() + 2));
        host.current().getTransaction().commit();
    }

    @Test
    void a_unit_that_failed_after_it_wrote_lets_the_host_only_roll_back() {
        host.current().getTransaction().begin();
        assertThatThrownBy(() -> desk.inTransaction(inner -> {
                    inner.customers().register(NewPerson.named("Ada", "Lovelace"));
                    throw new IllegalStateException("the application changes its mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(host.current().getTransaction().getRollbackOnly()).isTrue();
        host.current().getTransaction().commit();
        assertThat(TABLES).allSatisfy(table -> assertThat(host.committed(table)).isZero());
    }

    @Test
    void behind_the_proxy_of_a_framework_the_reason_reaches_the_caller_and_the_host_can_only_roll_back() {
        var framed = host.framed();
        try (var behind =
                Crm.builder().storage(JpaStorage.joining(() -> framed)).build()) {
            var maria = behind.desk(Actor.employee("maria"));
            host.current().getTransaction().begin();
            assertThatThrownBy(() -> maria.inTransaction(inner -> {
                        inner.customers().register(NewPerson.named("Ada", "Lovelace"));
                        throw new IllegalStateException("the application changes its mind");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the application changes its mind");
            assertThat(host.current().getTransaction().getRollbackOnly()).isTrue();
            host.current().getTransaction().rollback();
        }
    }

    @Test
    void a_unit_sees_its_own_writes_also_where_the_host_flushes_at_the_commit_only() {
        host.current().setFlushMode(FlushModeType.COMMIT);
        host.current().getTransaction().begin();
        desk.doInTransaction(inner -> {
            var ada = inner.customers().register(NewPerson.named("Ada", "Lovelace"));
            inner.interactions().log(NewInteraction.call(ada.id()));
            assertThat(inner.customers().count(Criterion.everything())).isEqualTo(1);
        });
        assertThat(host.current().getFlushMode()).isEqualTo(FlushModeType.COMMIT);
        host.current().getTransaction().rollback();
    }

    @Test
    void a_call_that_found_nothing_does_not_spoil_the_transaction_of_the_host() {
        host.current().getTransaction().begin();
        assertThatThrownBy(() -> desk.customers().get(CustomerId.parse("0199d3a0-0000-7000-8000-000000000000")))
                .isInstanceOf(NotFoundException.class);
        writeEverything();
        host.current().getTransaction().commit();
        assertThat(TABLES).allSatisfy(table -> assertThat(host.committed(table)).isPositive());
    }

    /** Before a search by facts they are written, if there are any. */
    @Test
    void a_unit_that_only_read_facts_does_not_spoil_the_transaction_of_the_host() {
        var ada = writeEverything();
        host.current().getTransaction().begin();
        assertThatThrownBy(() -> desk.doInTransaction(inner -> {
                    inner.interactions().facts(ada.id());
                    inner.customers().search(Query.where(ContactFacts.LAST_CONTACT.isPresent()));
                    inner.customers().get(CustomerId.parse("0199d3a0-0000-7000-8000-000000000000"));
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(host.current().getTransaction().getRollbackOnly()).isFalse();
        host.current().getTransaction().rollback();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a driver is not interrupted
    void a_contact_waits_for_another_no_longer_than_the_transaction_of_the_host_may_last() {
        assertWaitsNoLonger(
                "update kith_contact_facts set n = n where tenant_id is not null",
                NewInteraction.call(writeEverything().id()));
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a driver is not interrupted
    void an_entry_waits_for_another_no_longer_than_the_transaction_of_the_host_may_last() {
        assertWaitsNoLonger(
                DELIVERED_ELSEWHERE, NewInteraction.call(writeEverything().id()).knownAs("mail", "one"));
    }

    private void assertWaitsNoLonger(String elsewhereDone, NewInteraction command) {
        try (var elsewhere = host.current().getEntityManagerFactory().createEntityManager()) {
            elsewhere.getTransaction().begin();
            elsewhere.createNativeQuery(elsewhereDone).executeUpdate();
            host.current().getTransaction().setTimeout(1);
            host.current().getTransaction().begin();
            assertThatThrownBy(() -> desk.interactions().log(command)).isInstanceOf(StoreFailureException.class);
            host.current().getTransaction().rollback();
            elsewhere.getTransaction().rollback();
        }
    }

    @Test
    void a_walk_inside_a_unit_holds_no_rows_of_it() {
        for (int n = 0; n < 12; n++) {
            writeEverything();
        }
        host.current().getTransaction().begin();
        var met = new AtomicInteger();
        desk.doInTransaction(inner -> inner.customers()
                .each(Query.<Customer>all().limit(3), customer -> {
                    met.incrementAndGet();
                    assertThat(inner.interactions()
                                    .timeline(customer.id(), Query.all())
                                    .items())
                            .hasSize(1);
                    assertThat(host.held()).isZero();
                }));
        assertThat(met).hasValue(12);
        var ada =
                desk.customers().search(Query.<Customer>all().limit(1)).items().get(0);
        assertThat(desk.interactions().timeline(ada.id(), Query.all()).items()).hasSize(1);
        assertThat(host.held()).isZero();
        host.current().getTransaction().commit();
    }

    /** What the further places find and the page has no room for is let go as well. */
    @Test
    void a_search_from_several_places_holds_no_rows() {
        IntStream.range(0, 7).forEach(n -> writeEverything());
        host.current().getTransaction().begin();
        var found = desk.customers()
                .findByName("ada", Query.<Customer>all().limit(3))
                .items();
        assertThat(found).hasSize(3);
        assertThat(host.held()).isZero();
        host.current().getTransaction().commit();
    }

    @Test
    void due_work_is_not_done_in_the_transaction_of_the_host() {
        host.current().getTransaction().begin();
        assertThatThrownBy(() -> crm.runDue(1))
                .isInstanceOf(IllegalUseException.class)
                .hasMessageContaining("a transaction of the application is open");
        host.current().getTransaction().commit();
        assertThat(crm.runDue(1).done()).isZero();
    }

    @Test
    void what_a_walk_inside_a_unit_changes_is_stored() {
        IntStream.range(0, 7).forEach(n -> writeEverything());
        host.current().getTransaction().begin();
        desk.doInTransaction(inner -> inner.customers()
                .each(
                        Query.<Customer>all().limit(3),
                        customer -> inner.customers().revise(customer.id(), state -> state.noted("met"))));
        host.current().getTransaction().commit();
        desk.customers()
                .each(
                        Query.<Customer>all().limit(3),
                        customer -> assertThat(customer.notes()).contains("met"));
    }

    @Test
    void a_clash_of_the_application_that_is_flushed_with_ours_is_not_told_as_ours() {
        host.elsewhere(HostNote.TABLE);
        host.elsewhere("insert into host_note values (7, 0, 'first')");
        refusedAsTheirs(() -> host.current().persist(new HostNote(7)));
    }

    @Test
    void a_stale_row_of_the_application_that_is_flushed_with_ours_is_not_told_as_ours() {
        host.elsewhere(HostNote.TABLE);
        host.elsewhere("insert into host_note values (7, 0, 'first')");
        refusedAsTheirs(() -> {
            var note = host.current().find(HostNote.class, 7L);
            host.elsewhere("update host_note set version = 1 where id = 7");
            note.body = "second";
        });
    }

    /** A listener writes with the application's EntityManager while our unit is open. */
    private void refusedAsTheirs(Runnable write) {
        Listener listener = Listener.inTransaction(CustomerEvent.REVISED, event -> {
            write.run();
            return Optional.empty();
        });
        var ada = writeEverything();
        try (var listening =
                Crm.builder().storage(host.storage()).listener(listener).build()) {
            host.current().getTransaction().begin();
            assertThatThrownBy(() -> listening
                            .desk(Actor.employee("maria"))
                            .customers()
                            .revise(ada.id(), state -> state.noted("late")))
                    .isInstanceOf(StoreFailureException.class)
                    .hasMessageContaining("a row of the application");
            host.current().getTransaction().rollback();
        }
    }
}
