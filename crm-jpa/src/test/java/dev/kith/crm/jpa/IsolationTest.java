package dev.kith.crm.jpa;

import static java.sql.Connection.TRANSACTION_READ_COMMITTED;
import static java.sql.Connection.TRANSACTION_SERIALIZABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.interaction.Content.Topic;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.Timing;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.value.EmployeeId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Own transactions run at READ COMMITTED, whatever connections and hosts do, and leave connections as they were. */
class IsolationTest {
    private static final EmployeeId MARIA = new EmployeeId("maria");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    static List<Database> databases() {
        return TestServers.wanted().stream()
                .map(store -> Database.valueOf(store.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static void register(Crm crm) {
        crm.desk(Actor.employee("maria")).customers().register(NewPerson.named("Ada", "Lovelace"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_connection_is_given_back_at_the_isolation_that_it_had(Database database) throws SQLException {
        try (var pool = Databases.fresh(database);
                var only = pool.getConnection()) {
            only.setTransactionIsolation(TRANSACTION_SERIALIZABLE);
            var watched = new Watched(only);
            try (var crm =
                    Crm.builder().storage(JpaStorage.over(watched.source())).build()) {
                watched.isolations().clear();
                register(crm);
                assertThat(watched.isolations()).isNotEmpty().containsOnly(TRANSACTION_READ_COMMITTED);
                assertThat(only.getTransactionIsolation()).isEqualTo(TRANSACTION_SERIALIZABLE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_a_host_does_to_its_connection_is_not_remembered_for_our_own(Database database) {
        var pool = Databases.fresh(database, "TRANSACTION_REPEATABLE_READ");
        var watched = new Watched(pool);
        try (var host = new Host(pool, watched.source());
                var crm = Crm.builder().storage(host.storage()).build()) {
            var lent = host.current().unwrap(org.hibernate.Session.class);
            lent.doWork(connection -> connection.setTransactionIsolation(TRANSACTION_READ_COMMITTED));
            host.current().getTransaction().begin();
            register(crm);
            host.current().getTransaction().commit();
            watched.isolations().clear();
            register(crm);
            assertThat(watched.isolations()).isNotEmpty().containsOnly(TRANSACTION_READ_COMMITTED);
        }
    }

    /** On PostgreSQL and H2 the database refuses; MariaDB would give the lock and, beside it, the old parts. */
    @ParameterizedTest
    @MethodSource("databases")
    void a_host_with_an_old_snapshot_does_not_bring_back_what_others_removed(Database database) throws Exception {
        var pool = Databases.fresh(database, "TRANSACTION_REPEATABLE_READ");
        try (var host = new Host(pool);
                var crm = Crm.builder().storage(host.storage()).build();
                var other = Crm.builder().storage(JpaStorage.over(pool)).build()) {
            var customers = crm.desk(Actor.employee("maria")).customers();
            var ada = customers.register(NewPerson.named("Ada", "Lovelace")
                    .email("ada@example.org")
                    .email("countess@example.org")
                    .phone("+49 30 123456"));
            host.current().getTransaction().begin();
            assertThat(customers.get(ada.id()).contactPoints()).hasSize(3);
            var writer = new Thread(() -> other.desk(Actor.employee("paul"))
                    .customers()
                    .revise(
                            ada.id(),
                            state -> state.reachedBy(state.contactPoints().subList(0, 2))));
            writer.start();
            writer.join();
            revisedOrRefused(host, database, () -> customers.revise(ada.id(), IsolationTest::turned));
            assertThat(customers.get(ada.id()).contactPoints())
                    .containsExactlyInAnyOrderElementsOf(ada.contactPoints().subList(0, 2));
        }
    }

    /** What a host read long ago must not come back as part of an amended entry, nor be what its customers' facts are counted from. */
    @ParameterizedTest
    @MethodSource("databases")
    void a_host_with_an_old_snapshot_amends_an_entry_as_it_is_now(Database database) throws Exception {
        var pool = Databases.fresh(database, "TRANSACTION_REPEATABLE_READ");
        try (var host = new Host(pool);
                var crm = Crm.builder().storage(host.storage()).build();
                var other = Crm.builder().storage(JpaStorage.over(pool)).build()) {
            var desk = crm.desk(Actor.employee("maria"));
            var elsewhere = other.desk(Actor.employee("paul")).interactions();
            var ada = desk.customers()
                    .register(NewPerson.named("Ada", "Lovelace"))
                    .id();
            var call = desk.interactions()
                    .log(NewInteraction.call(ada).inbound().at(NOON).summary("Asked"))
                    .id();
            host.current().getTransaction().begin();
            assertThat(desk.interactions().find(call).orElseThrow().content().topics())
                    .isEmpty();
            var writer = new Thread(() -> {
                elsewhere.amend(
                        call,
                        entry -> entry.saying(entry.content().about(List.of(new Topic("delivery"))))
                                .between(withMaria(entry.participants())));
                elsewhere.log(NewInteraction.call(ada).at(NOON.plusSeconds(60)).summary("Answered"));
            });
            writer.start();
            writer.join();
            revisedOrRefused(
                    host,
                    database,
                    () -> desk.interactions()
                            .amend(
                                    call,
                                    entry -> entry.timed(new Timing(
                                            Optional.empty(),
                                            NOON.minusSeconds(60),
                                            entry.timing().recorded(),
                                            Optional.empty()))));
            var amended = elsewhere.find(call).orElseThrow();
            assertThat(amended.content().topics()).containsExactly(new Topic("delivery"));
            assertThat(amended.participants()).hasSize(2);
            var facts = elsewhere.facts(ada);
            assertThat(facts.count()).isEqualTo(2);
            assertThat(facts.first()).contains(amended.happened());
            assertThat(facts.last()).contains(NOON.plusSeconds(60));
        }
    }

    /** The host goes on to find whom others handed over meanwhile; they stay where they are, and the hand-over ends. */
    @ParameterizedTest
    @MethodSource("databases")
    void a_host_with_an_old_snapshot_hands_over_nobody_whom_others_have(Database database) throws Exception {
        var pool = Databases.fresh(database, "TRANSACTION_REPEATABLE_READ");
        try (var host = new Host(pool);
                var crm = Crm.builder().storage(host.storage()).build();
                var other = Crm.builder().storage(JpaStorage.over(pool)).build()) {
            var customers = crm.desk(Actor.employee("maria")).customers();
            var elsewhere = other.desk(Actor.employee("paul")).customers();
            var ada = customers.register(NewPerson.named("Ada", "Lovelace").inCareOf("maria"));
            host.current().getTransaction().begin();
            assertThat(customers.get(ada.id()).responsible()).contains(MARIA);
            var writer = new Thread(() -> elsewhere.handOver(MARIA, new EmployeeId("paul"), moved -> {}));
            writer.start();
            writer.join();
            revisedOrRefused(
                    host,
                    database,
                    () -> assertThat(customers.handOver(MARIA, new EmployeeId("jo"), moved -> {}))
                            .isZero());
            assertThat(elsewhere.get(ada.id()).responsible()).contains(new EmployeeId("paul"));
        }
    }

    /** What the host has read before must not stand beside what the lock gives. */
    @ParameterizedTest
    @MethodSource("databases")
    void a_host_with_an_old_snapshot_opens_the_file_that_it_has_locked(Database database) throws Exception {
        var pool = Databases.fresh(database, "TRANSACTION_REPEATABLE_READ");
        try (var host = new Host(pool);
                var crm = Crm.builder().storage(host.storage()).build();
                var other = Crm.builder().storage(JpaStorage.over(pool)).build()) {
            var desk = crm.desk(Actor.employee("maria"));
            var elsewhere = other.desk(Actor.employee("paul")).customers();
            var ada = desk.customers()
                    .register(NewPerson.named("Ada", "Lovelace").email("ada@example.org"))
                    .id();
            host.current().getTransaction().begin();
            assertThat(desk.open(ada).customer().contactPoints()).hasSize(1);
            var writer = new Thread(() ->
                    elsewhere.revise(ada, state -> state.noted("Has moved").reachedBy(List.of())));
            writer.start();
            writer.join();
            revisedOrRefused(
                    host,
                    database,
                    () -> desk.doInTransaction(locking -> {
                        locking.customers().revise(ada, state -> state.inCareOf(Optional.of(MARIA)));
                        var opened = locking.open(ada).customer();
                        assertThat(opened.notes()).contains("Has moved");
                        assertThat(opened.contactPoints()).isEmpty();
                    }));
        }
    }

    private static List<Participant> withMaria(List<Participant> before) {
        var all = new ArrayList<>(before);
        all.add(Participant.of(MARIA));
        return all;
    }

    private static void revisedOrRefused(Host host, Database database, Runnable revise) {
        try {
            revise.run();
            host.current().getTransaction().commit();
            assertThat(database).isEqualTo(Database.MARIADB);
        } catch (StoreFailureException refused) {
            host.current().getTransaction().rollback();
            assertThat(database).isNotEqualTo(Database.MARIADB);
        }
    }

    private static Customer turned(Customer state) {
        var points = new ArrayList<>(state.contactPoints());
        Collections.reverse(points);
        return state.reachedBy(points);
    }
}
