package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.inmemory.SettableClock;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Snapshots in a database: what the application's transactions and other JVMs write. {@code SnapshotCacheTest} has the rest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SnapshotsContract {
    private static final int RACES = Integer.getInteger("kith.races", 1_000);
    private static final int CUSTOMERS = 5;

    private final Map<Application.Kind, Application> applications = new EnumMap<>(Application.Kind.class);
    private final Interlude interlude = new Interlude();
    private HikariDataSource tables;

    abstract Database database();

    @BeforeAll
    void open() {
        tables = Databases.fresh(database());
    }

    @AfterAll
    void close() {
        applications.values().forEach(Application::close);
        tables.close();
    }

    private Application application(Application.Kind kind) {
        return applications.computeIfAbsent(kind, any -> any.start(database(), tables));
    }

    /** Closed with its storage. */
    private Crm crm(JpaStorage storage) {
        return Crm.builder().storage(storage).extension(interlude).build();
    }

    private static Desk desk(Crm crm) {
        return crm.desk(Actor.employee("maria"));
    }

    private static Customer registered(Desk desk) {
        return desk.customers().register(NewPerson.named("Ada", "Lovelace"));
    }

    private static Optional<String> notes(Desk desk, CustomerId id) {
        assertThat(desk.customers().find(id)).contains(desk.open(id).customer());
        return desk.open(id).customer().notes();
    }

    private static void note(Desk desk, CustomerId id, String text) {
        desk.customers().revise(id, state -> state.noted(text));
    }

    @Test
    void what_was_read_is_told_again_without_asking_the_database() {
        try (var storage = JpaStorage.over(tables, Application.SETUP);
                var crm = crm(storage)) {
            var desk = desk(crm);
            var ada = registered(desk);
            assertThat(notes(desk, ada.id())).isEmpty();
            var read = storage.snapshots().orElseThrow();
            assertThat(desk.open(ada.id())).isSameAs(desk.open(ada.id()));
            assertThat(desk.customers().get(ada.id())).isSameAs(desk.customers().get(ada.id()));
            var told = storage.snapshots().orElseThrow();
            assertThat(told.misses()).isEqualTo(read.misses());
            assertThat(told.hits()).isEqualTo(read.hits() + 4);
        }
    }

    @Test
    void what_a_file_holds_of_others_is_weighed_though_its_text_does_not_show_it() {
        try (var storage = JpaStorage.over(tables, Application.SETUP);
                var crm = crm(storage)) {
            var desk = desk(crm);
            var ada = registered(desk).id();
            var charles = registered(desk).id();
            note(desk, charles, "x".repeat(10_000));
            desk.relationships().relate(NewRelationship.between(ada, RelationshipKind.HOUSEHOLD, charles));
            assertThat(desk.open(ada).asText()).doesNotContain("xxx");
            assertThat(storage.snapshots().orElseThrow().weight()).isBetween(20_000L, 40_000L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_application_is_told_its_own_changes_and_others_what_is_committed(Application.Kind kind) {
        var application = application(kind);
        var desk = desk(crm(application.storage()));
        var ada = registered(desk).id();
        note(desk, ada, "before");
        assertThat(notes(desk, ada)).contains("before");
        var others = new ArrayList<Optional<String>>();
        application.begin();
        note(desk, ada, "after");
        assertThat(notes(desk, ada)).contains("after");
        application.aside(() -> others.add(notes(desk, ada)));
        application.commit();
        others.add(notes(desk, ada));
        assertThat(others).containsExactly(Optional.of("before"), Optional.of("after"));
    }

    @ParameterizedTest
    @EnumSource
    void after_a_rollback_of_the_application_what_was_before_is_told(Application.Kind kind) {
        var application = application(kind);
        var desk = desk(crm(application.storage()));
        var ada = registered(desk).id();
        note(desk, ada, "before");
        application.begin();
        note(desk, ada, "after");
        assertThat(notes(desk, ada)).contains("after");
        application.rollback();
        assertThat(notes(desk, ada)).contains("before");
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_has_changed_while_it_was_read_is_not_told_again(Application.Kind kind) {
        var application = application(kind);
        var desk = desk(crm(application.storage()));
        var ada = registered(desk).id();
        interlude.once(() -> CompletableFuture.runAsync(() -> {
                    application.begin();
                    note(desk, ada, "meanwhile");
                    application.commit();
                })
                .join());
        assertThat(desk.open(ada).customer().notes()).isEmpty();
        assertThat(notes(desk, ada)).contains("meanwhile");
    }

    @Test
    void what_another_storage_has_written_is_told_to_who_asks_afresh_and_soon_to_all() {
        var clock = SettableClock.at(Instant.parse("2027-01-01T12:00:00Z"));
        var limits = new SnapshotLimits(Duration.ofMinutes(1), 1_000_000);
        try (var here = JpaStorage.over(tables, JpaSetup.DEFAULT.keeping(limits));
                var there = JpaStorage.over(tables);
                var crm = Crm.builder().storage(here).clock(clock).build();
                var elsewhere = crm(there)) {
            var desk = desk(crm);
            var ada = registered(desk).id();
            assertThat(notes(desk, ada)).isEmpty();
            note(desk(elsewhere), ada, "in a hurry");
            assertThat(notes(desk, ada)).isEmpty();
            assertThat(desk.fresh().open(ada).customer().notes()).contains("in a hurry");
            note(desk(elsewhere), ada, "at leisure");
            clock.advance(limits.staleness().plusMillis(1));
            assertThat(notes(desk, ada)).contains("at leisure");
            assertThat(there.snapshots()).isEmpty();
        }
    }

    @Test
    void who_was_refused_as_stale_is_told_what_is_there() {
        try (var here = JpaStorage.over(tables, Application.SETUP);
                var there = JpaStorage.over(tables);
                var crm = crm(here);
                var elsewhere = crm(there)) {
            var desk = desk(crm);
            var seen = desk.customers().get(registered(desk).id());
            note(desk(elsewhere), seen.id(), "in a hurry");
            assertThatThrownBy(() ->
                            desk.customers().revise(seen.id(), seen.version(), state -> state.noted("at leisure")))
                    .isInstanceOf(StaleVersionException.class);
            assertThat(notes(desk, seen.id())).contains("in a hurry");
        }
    }

    /** Two tenants have customers with the same ids; every third writer goes back. */
    @Test
    @Tag("long")
    void races_of_slow_readers_writers_and_rollbacks_leave_nothing_that_is_old_or_foreign() throws Exception {
        var random = new Random(1);
        var threads = Executors.newFixedThreadPool(3);
        try (var storage = JpaStorage.over(tables, Application.SETUP);
                var crm = crm(storage)) {
            var desks = Stream.of("one", "other")
                    .map(tenant ->
                            crm.desk(CallContext.of(Actor.employee("maria")).in(new TenantId(tenant))))
                    .toList();
            var customers = Stream.generate(() -> registered(desks.get(0)))
                    .limit(CUSTOMERS)
                    .peek(customer -> desks.get(1).customers().admit(customer))
                    .map(Customer::id)
                    .toList();
            var committed = new HashMap<List<Object>, String>();
            long toldInRaces = 0;
            for (int race = 0; race < RACES; race++) {
                var desk = desks.get(random.nextInt(desks.size()));
                var ada = customers.get(random.nextInt(CUSTOMERS));
                var text = desk.context().tenant() + " " + race;
                var goesBack = random.nextInt(3) == 0;
                interlude.slow(random.nextInt(300));
                var before = storage.snapshots().orElseThrow().hits();
                var slow = threads.submit(() -> desk.open(ada));
                var quick = threads.submit(() -> desk.customers().get(ada));
                var written = threads.submit(() -> {
                    desk.doInTransaction(unit -> {
                        note(unit, ada, text);
                        if (goesBack) {
                            throw new ArithmeticException();
                        }
                    });
                    return text;
                });
                slow.get();
                quick.get();
                toldInRaces += storage.snapshots().orElseThrow().hits() - before;
                if (goesBack) {
                    assertThat(written)
                            .failsWithin(Duration.ofMinutes(1))
                            .withThrowableThat()
                            .havingCause();
                } else {
                    committed.put(List.of(desk, ada), written.get());
                }
                assertThat(notes(desk, ada))
                        .as("race %d", race)
                        .isEqualTo(Optional.ofNullable(committed.get(List.of(desk, ada))));
            }
            assertThat(toldInRaces).isGreaterThan(RACES / 20);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Takes place while a file is read, when the customer is known already. */
    private static final class Interlude implements CrmExtension, FileSection<CustomerId> {
        private volatile Runnable meanwhile = () -> {};

        void once(Runnable work) {
            meanwhile = () -> {
                meanwhile = () -> {};
                work.run();
            };
        }

        void slow(int micros) {
            meanwhile = () -> LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
        }

        @Override
        public String name() {
            return "test.interlude";
        }

        @Override
        public void contribute(Contributions to) {
            to.add(FileSection.POINT, this);
        }

        @Override
        public Class<CustomerId> type() {
            return CustomerId.class;
        }

        @Override
        public Supplier<CustomerId> read(CustomerId of, Workbench bench) {
            return () -> {
                meanwhile.run();
                return of;
            };
        }

        @Override
        public List<String> lines(CustomerId content, Workbench bench) {
            return List.of();
        }
    }
}
