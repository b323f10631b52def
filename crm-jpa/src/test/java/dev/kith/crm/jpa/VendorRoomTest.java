package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.delivery.DeliveryStop;
import com.acme.delivery.DeliveryStopRoom;
import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.tck.Generator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An aggregate of a vendor is kept as ours are: by a row and a mapping, given to the storage as one more room. */
class VendorRoomTest {
    private static final CallContext MARIA = CallContext.of(Actor.employee("maria"));
    private static final JpaSetup SETUP = JpaSetup.DEFAULT.with(new DeliveryStopRoom());

    /** A vendor's extension with its aggregate and a facade. */
    private record Deliveries(Workbench bench) {
        private static final CrmExtension FEATURE = new CrmExtension() {
            @Override
            public String name() {
                return "acme.deliveries";
            }

            @Override
            public void contribute(Contributions to) {
                to.aggregate(DeliveryStop.TYPE).facade(Deliveries.class, Deliveries::new);
            }
        };

        DeliveryStop plan(Customer customer, String route, long position) {
            var stop = StopAnswers.stop(bench.newId(), customer, route, position);
            bench.add(DeliveryStop.TYPE, stop);
            return stop;
        }

        DeliveryStop move(DeliveryStop stop, long position) {
            bench.replace(DeliveryStop.TYPE, new Change<>(stop, stop.movedTo(position)));
            return stop.movedTo(position);
        }

        List<DeliveryStop> route(String name) {
            var query = Query.where(DeliveryStop.ROUTE.is(name)).sortedBy(DeliveryStop.POSITION.ascending());
            return bench.page(
                            DeliveryStop.TYPE,
                            query,
                            name,
                            (unit, scan) -> unit.of(DeliveryStop.TYPE).search(scan))
                    .items();
        }
    }

    static List<Database> databases() {
        return TestServers.wanted().stream()
                .map(store -> Database.valueOf(store.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static JpaStorage storage(DataSource connections, Database database, JpaSetup setup) {
        setup.schema(database).migrate(connections);
        return JpaStorage.over(connections, setup);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void it_is_served_as_by_the_store_in_memory(Database database) {
        try (var connections = Databases.empty(database);
                var tables = storage(connections, database, SETUP.named(Databases.elsewhere(connections, "x_")));
                var memory = InMemoryStorage.create()) {
            var told = new StopAnswers(tables).all();
            assertThat(told).isEqualTo(new StopAnswers(memory).all());
            assertThat(told.stream().filter(List.of()::equals).count())
                    .as("questions that find nothing, of %s", told.size())
                    .isLessThan(told.size() / 3);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_storage_does_not_start_without_the_tables_of_its_rooms(Database database) {
        try (var connections = Databases.fresh(database)) {
            assertThatThrownBy(() -> JpaStorage.over(connections, SETUP))
                    .isInstanceOf(MisconfiguredException.class)
                    .hasMessageContaining("CREATE TABLE kith_acme_stop")
                    .hasMessageNotContaining("CREATE TABLE kith_customer");
            assertThat(SETUP.schema(connections).migrate(connections)).containsExactly("acme-0001", "acme-0002");
            JpaStorage.over(connections, SETUP).close();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_condition_of_its_own_stays_whole_among_those_of_the_tenant(Database database) {
        try (var connections = Databases.empty(database);
                var tables = storage(connections, database, SETUP)) {
            var generator = new Generator(8);
            var ada = generator.customer();
            in(tables, unit -> {
                unit.of(Customer.TYPE).add(ada);
                unit.of(DeliveryStop.TYPE).add(StopAnswers.stop(generator.id(), ada, "Route A7", 1));
            });
            var asked = DeliveryStop.ROUTE.hasWords("a7").and(DeliveryStop.POSITION.is(1L));
            for (var tenant : List.of("acme", "other")) {
                long found = tables.inTransaction(
                        MARIA.in(new TenantId(tenant)),
                        Visibility.all(),
                        unit -> unit.of(DeliveryStop.TYPE).count(asked));
                assertThat(found).as("%s", tenant).isEqualTo(tenant.equals("acme") ? 1 : 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_the_store_refuses_is_told_in_the_vendors_terms(Database database) {
        try (var connections = Databases.empty(database);
                var tables = storage(connections, database, SETUP)) {
            var generator = new Generator(7);
            var ada = generator.customer();
            var stop = StopAnswers.stop(generator.id(), ada, "A7", 1);
            in(tables, unit -> {
                unit.of(Customer.TYPE).add(ada);
                unit.of(DeliveryStop.TYPE).add(stop);
            });
            assertThatThrownBy(() -> in(
                            tables,
                            unit -> unit.of(DeliveryStop.TYPE).add(StopAnswers.stop(generator.id(), ada, "A7", 1))))
                    .isInstanceOf(DuplicateException.class)
                    .hasMessageContaining("acme.stop")
                    .hasMessageContaining("same place on the route");
            assertThatThrownBy(() -> in(
                            tables,
                            unit -> unit.of(DeliveryStop.TYPE)
                                    .add(StopAnswers.stop(stop.id().value(), ada, "A8", 1))))
                    .isInstanceOf(DuplicateException.class)
                    .hasMessageContaining("acme.stop")
                    .hasMessageContaining("same id");
            in(tables, unit -> unit.of(DeliveryStop.TYPE).replace(new Change<>(stop, stop.movedTo(2))));
            assertThatThrownBy(() ->
                            in(tables, unit -> unit.of(DeliveryStop.TYPE).replace(new Change<>(stop, stop.movedTo(3)))))
                    .isInstanceOf(StaleVersionException.class)
                    .hasMessageContaining("acme.stop");
            assertThatThrownBy(() -> in(tables, unit -> {
                        var other = StopAnswers.stop(generator.id(), ada, "A7", 9);
                        unit.of(DeliveryStop.TYPE).add(other);
                        throw new IllegalArgumentException("no");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            in(
                    tables,
                    unit -> assertThat(unit.of(DeliveryStop.TYPE).find(stop.id()))
                            .contains(stop.movedTo(2)));
            in(
                    tables,
                    unit -> assertThat(unit.of(DeliveryStop.TYPE).count(DeliveryStop.ROUTE.isPresent()))
                            .isEqualTo(1));
        }
    }

    private static void in(CrmStorage storage, Consumer<UnitOfWork> work) {
        storage.inTransaction(MARIA.in(new TenantId("acme")), Visibility.all(), unit -> {
            work.accept(unit);
            return MARIA;
        });
    }

    @Test
    void an_extension_works_with_it_and_the_history_of_the_file_tells_of_it() {
        try (var connections = Databases.empty(Database.H2);
                var crm = Crm.builder()
                        .storage(storage(connections, Database.H2, SETUP))
                        .extension(Deliveries.FEATURE)
                        .build()) {
            var desk = crm.desk(MARIA);
            var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
            var deliveries = desk.facade(Deliveries.class);
            var second = deliveries.plan(ada, "A7", 2);
            var first = deliveries.move(deliveries.plan(ada, "A7", 3), 1);
            assertThat(deliveries.route("a7")).containsExactly(first, second);
            assertThat(desk.customers().history(ada.id(), Query.all()).items())
                    .extracting(record -> record.kind())
                    .filteredOn("acme.stop"::equals)
                    .hasSize(3);
        }
    }

    @Test
    void without_its_room_the_crm_is_not_built() {
        try (var connections = Databases.fresh(Database.H2)) {
            var builder = Crm.builder().storage(JpaStorage.over(connections)).extension(Deliveries.FEATURE);
            assertThatThrownBy(builder::build)
                    .isInstanceOf(MisconfiguredException.class)
                    .hasMessageContaining("acme.stop");
        }
    }

    @Test
    void the_applications_unit_takes_its_rows_with_ours() {
        assertThat(JpaStorage.rowClasses(SETUP))
                .containsAll(JpaStorage.rowClasses())
                .containsAll(new DeliveryStopRoom().rows());
    }

    /** Else the test would prove a door that vendors do not have. */
    @Test
    void the_vendor_uses_exported_packages_only() throws IOException {
        var exported = Stream.of(Crm.class, JpaStorage.class)
                .flatMap(door -> descriptor(door).exports().stream())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (var sources = Files.list(Path.of("src/test/java/com/acme/delivery"))) {
            var used = sources.flatMap(VendorRoomTest::lines)
                    .filter(line -> line.startsWith("import dev.kith."))
                    .map(line -> line.substring("import ".length(), line.lastIndexOf('.')))
                    .collect(Collectors.toSet());
            assertThat(used).contains("dev.kith.crm.jpa.room").isSubsetOf(exported);
        }
    }

    private static Stream<String> lines(Path source) {
        try {
            return Files.readAllLines(source).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ModuleDescriptor descriptor(Class<?> door) {
        try {
            var place = Path.of(
                    door.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).findAll().iterator().next().descriptor();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
