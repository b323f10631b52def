package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.delivery.DeliveryStop;
import com.acme.delivery.DeliveryStopRoom;
import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In a persistence unit of the application a mapping file names our tables, and leaves the application's own alone. */
class MappingFileTest {
    private static final ExternalReference ERP = new ExternalReference("erp", "K-7");
    private static final Path RESOURCES = Path.of("target", "test-classes");

    static List<Database> databases() {
        return TestServers.wanted().stream()
                .map(store -> Database.valueOf(store.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static Host host(Database database) throws IOException {
        var connections = Databases.empty(database);
        var setup =
                JpaSetup.DEFAULT.named(Databases.elsewhere(connections, "x_")).with(new DeliveryStopRoom());
        setup.schema(database).migrate(connections);
        var file = "kith-orm-" + database.name().toLowerCase(Locale.ROOT) + ".xml";
        Files.writeString(RESOURCES.resolve(file), MappingFile.text(database, setup));
        return new Host(connections, setup, file);
    }

    /** What the file does not say stays as it is annotated: orders, keys of maps, converters. */
    @Test
    void it_changes_names_and_nothing_else() throws IOException {
        try (var host = host(Database.H2);
                var memory = InMemoryStorage.create()) {
            assertThat(new StopAnswers(host.storage()).all()).isEqualTo(new StopAnswers(memory).all());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_host_finds_tables_of_other_names_beside_its_own(Database database) throws IOException {
        var connections = Databases.empty(database);
        var setup =
                JpaSetup.DEFAULT.named(Databases.elsewhere(connections, "x_")).with(new DeliveryStopRoom());
        setup.schema(database).migrate(connections);
        var file = "kith-orm-" + database.name().toLowerCase(Locale.ROOT) + ".xml";
        Files.writeString(RESOURCES.resolve(file), MappingFile.text(database, setup));
        try (var host = new Host(connections, setup, file);
                var crm = Crm.builder().storage(host.storage()).build()) {
            host.elsewhere(HostNote.TABLE);
            var desk = crm.desk(Actor.employee("maria"));
            host.current().getTransaction().begin();
            host.current().persist(new HostNote(1));
            desk.customers().register(NewPerson.named("Grace", "Hopper"));
            host.current().getTransaction().rollback();
            host.current().getTransaction().begin();
            host.current().persist(new HostNote(1));
            var fresh =
                    desk.customers().register(NewPerson.named("Ada", "Lovelace").email("ada@example.org"));
            var ada = desk.customers().revise(fresh.id(), state -> state.referencedBy(Set.of(ERP)));
            desk.interactions().log(NewInteraction.call(ada.id()));
            host.current().getTransaction().commit();
            assertThat(host.committed("host_note")).isEqualTo(1);
            assertThat(desk.customers()
                            .search(Query.where(ContactFacts.CONTACT_COUNT
                                    .is(1L)
                                    .and(Customer.NAME.hasWords("ada"))
                                    .and(DeliveryStop.OF_CUSTOMER.none(DeliveryStop.ROUTE.is("A7")))))
                            .items())
                    .containsExactly(ada);
            assertThat(desk.customers().search(Query.all()).items()).containsExactly(ada);
            assertThat(desk.customers().history(ada.id(), Query.all()).items()).hasSize(2);
            assertThatThrownBy(() -> desk.customers()
                            .revise(
                                    desk.customers()
                                            .register(NewPerson.named("Charles", "Babbage"))
                                            .id(),
                                    state -> state.referencedBy(Set.of(ERP))))
                    .isInstanceOf(DuplicateException.class)
                    .hasMessageContaining("same external reference");
        }
    }
}
