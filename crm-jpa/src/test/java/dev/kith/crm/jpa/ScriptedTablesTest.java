package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.acme.delivery.DeliveryStopRoom;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.TableNames;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.ValidationMode;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application that lets Hibernate make, check and drop its tables keeps ours. */
class ScriptedTablesTest {
    static List<Database> databases() {
        return TestServers.wanted().stream()
                .map(store -> Database.valueOf(store.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static EntityManagerFactory unit(HikariDataSource connections, JpaSetup setup, String auto) {
        var unit = new PersistenceConfiguration("making")
                .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .validationMode(ValidationMode.NONE)
                .property("jakarta.persistence.nonJtaDataSource", connections)
                .property("hibernate.hbm2ddl.auto", auto)
                .properties(JpaStorage.recommendedProperties(setup));
        Stream.concat(JpaStorage.rowClasses(setup).stream(), Stream.of(HostNote.class))
                .forEach(unit::managedClass);
        return unit.createEntityManagerFactory();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void hibernate_makes_and_drops_the_tables_of_the_application_only(Database database) {
        var setup = JpaSetup.DEFAULT.with(new DeliveryStopRoom());
        try (var connections = Databases.empty(database)) {
            try (var unit = unit(connections, setup, "create-drop")) {
                assertThat(unit.isOpen()).isTrue();
                assertThat(thereIs("host_note", connections)).isTrue();
                assertThat(thereIs("kith_customer", connections)).isFalse();
                assertThat(setup.schema(database).missing(connections))
                        .isEqualTo(setup.schema(database).statements());
                setup.schema(database).migrate(connections);
            }
            assertThat(thereIs("host_note", connections)).isFalse();
            assertThat(setup.schema(database).missing(connections)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void hibernate_checks_the_tables_of_the_application_only(Database database) {
        try (var connections = Databases.fresh(database)) {
            unit(connections, JpaSetup.DEFAULT, "update").close();
            assertThatCode(() -> unit(connections, JpaSetup.DEFAULT, "validate").close())
                    .doesNotThrowAnyException();
            assertThat(JpaSetup.DEFAULT.schema(database).missing(connections)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_table_of_the_application_is_made_though_its_name_begins_as_ours_do(Database database) {
        var setup = JpaSetup.DEFAULT.named(TableNames.prefixed("host_"));
        try (var connections = Databases.empty(database);
                var unit = unit(connections, setup, "create-drop")) {
            assertThat(unit.isOpen()).isTrue();
            assertThat(thereIs("host_note", connections)).isTrue();
        }
    }

    private static boolean thereIs(String table, HikariDataSource connections) {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select count(*) from " + table);
            return true;
        } catch (SQLException missing) {
            return false;
        }
    }
}
