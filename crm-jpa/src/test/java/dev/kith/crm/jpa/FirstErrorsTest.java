package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.TableNames;
import dev.kith.crm.query.Criterion;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of first errors shows the messages that are printed. */
class FirstErrorsTest {
    private static final Path PAGE = Path.of("..", "docs", "first-errors.md");

    /** What somebody does wrong. */
    private interface Mistake {
        void made() throws Exception;
    }

    /** A facade that reads a criterion, as stored segments do. */
    private record Asking(Workbench bench) {
        private static final CrmExtension FEATURE = new CrmExtension() {
            @Override
            public String name() {
                return "acme.asking";
            }

            @Override
            public void contribute(Contributions to) {
                to.facade(Asking.class, Asking::new);
            }
        };

        long count(String criterion) {
            return bench.facade(dev.kith.crm.customer.Customers.class)
                    .count(bench.criterion(Customer.class, criterion));
        }
    }

    private static Map<String, Mistake> mistakes() {
        var all = new LinkedHashMap<String, Mistake>();
        all.put("No provider of Jakarta Validation", () -> {
            try (var without = without("hibernate-validator")) {
                var storage = without.loadClass(InMemoryStorage.class.getName());
                var builder = without.loadClass(Crm.class.getName())
                        .getMethod("builder")
                        .invoke(null);
                var made = builder.getClass()
                        .getMethod("storage", without.loadClass("dev.kith.crm.storage.CrmStorage"))
                        .invoke(builder, storage.getMethod("create").invoke(null));
                made.getClass().getMethod("build").invoke(made);
            }
        });
        all.put("No Hibernate", () -> {
            var h2 = database("first-errors-hibernate");
            try (var without = without("hibernate")) {
                without.loadClass(JpaStorage.class.getName())
                        .getMethod("over", javax.sql.DataSource.class)
                        .invoke(null, h2);
            }
        });
        all.put("The database does not let you in", () -> {
            var owner = database("first-errors-password");
            owner.getConnection().close(); // it is made with this password
            owner.setPassword("wrong");
            JpaStorage.over(owner);
        });
        all.put("A table is missing", () -> {
            try (var connections = Databases.fresh(Database.H2);
                    var connection = connections.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("drop table kith_agenda");
                connection.commit();
                JpaStorage.over(connections);
            }
        });
        all.put("Another prefix", () -> {
            try (var connections = Databases.fresh(Database.H2)) {
                JpaStorage.over(connections, JpaSetup.DEFAULT.named(TableNames.prefixed("crm_")));
            }
        });
        all.put("A persistence unit that does not know the rows", () -> {
            try (var unit = unit(new PersistenceConfiguration("own").managedClass(HostNote.class))) {
                with(JpaStorage.sharing(unit), desk -> desk.customers().count(Criterion.everything()));
            }
        });
        all.put("A shared persistence unit without the tables", () -> {
            var own = new PersistenceConfiguration("own");
            JpaStorage.rowClasses().forEach(own::managedClass);
            try (var unit = unit(own)) {
                with(JpaStorage.sharing(unit), desk -> desk.customers().count(Criterion.everything()));
            }
        });
        all.put("A misspelt field", () -> {
            try (var crm = Crm.builder()
                    .storage(InMemoryStorage.create())
                    .extension(Asking.FEATURE)
                    .build()) {
                crm.desk(Actor.employee("maria")).facade(Asking.class).count("kith1 (is familyNam \"lovelace\")");
            }
        });
        all.put(
                "A misspelt zone",
                () -> inMemory(desk -> desk.customers()
                        .register(NewPerson.named("Ada", "Lovelace").inZone("Europe/Berlim"))));
        all.put(
                "An unknown channel",
                () -> inMemory(desk -> {
                    var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
                    desk.interactions().log(NewInteraction.by("fone", Interaction.Direction.INBOUND, ada.id()));
                }));
        all.put(
                "Several wrong inputs at once",
                () -> inMemory(desk -> desk.customers()
                        .register(
                                NewPerson.named("Ada", "Lovelace").email("ada@").birthday("1815-13-10"))));
        all.put(
                "Somebody was faster",
                () -> inMemory(desk -> {
                    var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
                    desk.customers().revise(ada.id(), state -> state.noted("calls on Mondays"));
                    desk.customers().revise(ada.id(), ada.version(), state -> state.noted("calls on Fridays"));
                }));
        all.put("The Crm is closed", () -> {
            var crm = Crm.builder().storage(InMemoryStorage.create()).build();
            crm.close();
            crm.desk(Actor.employee("maria")).customers().count(Criterion.everything());
        });
        all.put("Due work inside a transaction", () -> {
            try (var host = new Host(Database.H2);
                    var crm = Crm.builder().storage(host.storage()).build()) {
                host.current().getTransaction().begin();
                crm.runDue(100);
            }
        });
        return all;
    }

    private static jakarta.persistence.EntityManagerFactory unit(PersistenceConfiguration unit) {
        return unit.provider("org.hibernate.jpa.HibernatePersistenceProvider")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .validationMode(jakarta.persistence.ValidationMode.NONE)
                .property("jakarta.persistence.nonJtaDataSource", database("first-errors-unit"))
                .properties(JpaStorage.recommendedProperties())
                .createEntityManagerFactory();
    }

    private static JdbcDataSource database(String name) {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        h2.setUser("sa");
        h2.setPassword("right");
        return h2;
    }

    /** The first id is the same each time. */
    private static void inMemory(Consumer<Desk> work) {
        var number = new AtomicInteger();
        var builder = Crm.builder()
                .storage(InMemoryStorage.create())
                .ids(() -> UUID.fromString("0199d3a0-0000-7000-8000-%012d".formatted(number.incrementAndGet())));
        try (var crm = builder.build()) {
            work.accept(crm.desk(Actor.employee("maria")));
        }
    }

    private static void with(dev.kith.crm.storage.CrmStorage storage, Consumer<Desk> work) {
        try (var crm = Crm.builder().storage(storage).build()) {
            work.accept(crm.desk(Actor.employee("maria")));
        }
    }

    private static URLClassLoader without(String part) {
        return new URLClassLoader(StartTest.classPathWithout(part), ClassLoader.getPlatformClassLoader());
    }

    static Iterable<String> titles() {
        return mistakes().keySet();
    }

    @ParameterizedTest
    @MethodSource("titles")
    void the_page_shows_the_message_as_printed(String title) throws IOException {
        var thrown = catchThrowable(() -> mistakes().get(title).made());
        var told = thrown instanceof InvocationTargetException outer ? outer.getCause() : thrown;
        var shown = page().get(title);
        if (shown.endsWith("…")) {
            assertThat(told.getMessage()).startsWith(shown.substring(0, shown.length() - 1));
        } else {
            assertThat(told.getMessage().strip()).isEqualTo(shown);
        }
    }

    @Test
    void the_page_tells_of_these_mistakes_and_no_others() throws IOException {
        assertThat(page().keySet()).isEqualTo(mistakes().keySet());
    }

    /** The indented lines under each heading; what is left out at the end is marked. */
    private static Map<String, String> page() throws IOException {
        var page = new LinkedHashMap<String, String>();
        var title = Optional.<String>empty();
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                title = Optional.of(line.substring(3));
                lines.clear();
            } else if (line.startsWith("    ")) {
                lines.add(line.substring(4));
                title.ifPresent(one -> page.put(one, String.join("\n", lines)));
            }
        }
        return page;
    }
}
