package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.jpa.MappingFile;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Query;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Each configuration starts an application that stores rows of its own and ours in one transaction. */
class ConfigurationsTest {
    @EnableAutoConfiguration
    static class Application {}

    /** Each with what it takes beside its class. */
    enum Shown {
        FLYWAY(
                CrmByFlyway.class,
                "spring.flyway.enabled=true",
                // refused if the application's own script had not run before
                "spring.jpa.hibernate.ddl-auto=validate"),
        ELSEWHERE(CrmElsewhere.class, "spring.jpa.hibernate.ddl-auto=create-drop");

        private final Class<?> configuration;
        private final List<String> settings;

        Shown(Class<?> configuration, String... settings) {
            this.configuration = configuration;
            this.settings = List.of(settings);
        }

        ConfigurableApplicationContext start() {
            var database = "jdbc:h2:mem:" + UUID.randomUUID() + ";INIT=CREATE SCHEMA IF NOT EXISTS crm";
            var arguments = Stream.concat(Stream.of("spring.datasource.url=" + database), settings.stream())
                    .map(setting -> "--" + setting)
                    .toArray(String[]::new);
            return SpringApplication.run(new Class<?>[] {Application.class, configuration}, arguments);
        }
    }

    @BeforeAll
    static void the_resource() throws IOException {
        Files.writeString(
                Path.of("target/test-classes/kith-orm.xml"), MappingFile.text(Database.H2, CrmElsewhere.SETUP));
    }

    private static Desk desk(ConfigurableApplicationContext application) {
        return application.getBean(Crm.class).desk(Actor.employee("maria"));
    }

    private static Customer sell(ConfigurableApplicationContext application) {
        var ada = desk(application).customers().register(NewPerson.named("Ada", "Lovelace"));
        application.getBean(EntityManager.class).persist(new Parcel(ada.id().value()));
        return ada;
    }

    private static List<String> read(ConfigurableApplicationContext application, String query) {
        return application.getBean(JdbcTemplate.class).queryForList(query, String.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_customer_and_a_row_of_the_application_are_stored_in_one_transaction(Shown shown) {
        try (var application = shown.start()) {
            var ada = application.getBean(TransactionTemplate.class).execute(transaction -> sell(application));
            assertThat(desk(application).customers().search(Query.all()).items())
                    .containsExactly(ada);
            assertThat(read(application, "select customer from parcel")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void if_the_application_rolls_back_neither_is_stored(Shown shown) {
        try (var application = shown.start()) {
            application.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
                sell(application);
                transaction.setRollbackOnly();
            });
            assertThat(desk(application).customers().search(Query.all()).items())
                    .isEmpty();
            assertThat(read(application, "select customer from parcel")).isEmpty();
        }
    }

    @Test
    void each_history_of_flyway_lists_its_own_scripts() {
        try (var application = Shown.FLYWAY.start()) {
            var scripts = "select \"script\" from %s where \"type\" = 'SQL'";
            assertThat(read(application, scripts.formatted("\"flyway_schema_history\"")))
                    .containsExactly("V1__parcels.sql");
            assertThat(read(application, scripts.formatted("\"kith_flyway_history\"")))
                    .contains("V0001__customers.sql")
                    .doesNotContain("V1__parcels.sql");
        }
    }

    @Test
    void our_tables_lie_elsewhere_and_those_of_the_application_stay() {
        try (var application = Shown.ELSEWHERE.start()) {
            var tables = "select lower(table_name) from information_schema.tables where table_schema = ";
            assertThat(read(application, tables + "'PUBLIC'")).containsExactly("parcel");
            assertThat(read(application, tables + "'CRM'"))
                    .contains("acme_customer")
                    .allMatch(table -> table.startsWith("acme_"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_page_shows_the_configuration_that_is_compiled(Shown shown) throws IOException {
        var source = Path.of("src/test/java", shown.configuration.getName().replace('.', '/') + ".java");
        var compiled = Pattern.compile("// shown\n(.*?)// end", Pattern.DOTALL).matcher(Files.readString(source));
        assertThat(compiled.find()).isTrue();
        assertThat(Files.readString(Path.of("../../docs/tables-and-rooms.md")))
                .contains("```java\n" + compiled.group(1) + "```\n");
    }
}
