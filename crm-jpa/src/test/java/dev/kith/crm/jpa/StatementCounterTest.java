package dev.kith.crm.jpa;

import static dev.kith.crm.testing.CrmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.inmemory.RecordingListener;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.testing.SampleCustomers;
import dev.kith.crm.testing.StatementCounter;
import dev.kith.crm.value.EmployeeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The testing companion of hosts, on a database: the counter sees what {@link H2StatementCountsTest} sees from inside of Hibernate. */
@Tag("h2")
class StatementCounterTest {
    private final HikariDataSource connections = Databases.fresh(Database.H2);
    private final StatementCounter counter = StatementCounter.over(connections);
    private final RecordingListener heard = RecordingListener.of(CustomerEvent.REGISTERED);
    private Crm crm;
    private Desk desk;

    @BeforeEach
    void open() {
        var builder = Crm.builder().storage(heard.watching(JpaStorage.over(counter.dataSource())));
        heard.listeners().forEach(builder::listener);
        crm = builder.build();
        desk = crm.desk(Actor.employee("maria"));
    }

    @AfterEach
    void close() {
        crm.close();
        connections.close();
    }

    /** As open_a_file there. */
    @Test
    void to_open_a_file_costs_what_is_known() {
        var ada = desk.customers()
                .register(NewPerson.named("Ada", "Lovelace")
                        .email("ada@example.org")
                        .phone("+49 30 123456")
                        .birthday(LocalDate.of(1815, 12, 10)));
        desk.interactions().log(NewInteraction.call(ada.id()).with(new EmployeeId("maria")));
        counter.clear();
        desk.open(ada.id());
        assertThat(counter).ran(2);
        assertThat(counter.statements()).allMatch(sql -> sql.startsWith("select"));
    }

    @Test
    void a_batch_costs_one() {
        SampleCustomers.withTimeline(desk, 3);
        assertThat(counter.statements().stream().filter(sql -> sql.startsWith("insert into kith_interaction ")))
                .hasSize(1);
    }

    @Test
    void what_is_committed_is_heard() {
        SampleCustomers.person(desk);
        assertThat(heard).heardInOrder(CustomerEvent.REGISTERED);
    }

    @Test
    void the_example_of_the_page_is_one_that_runs() throws IOException {
        // page
        var counter = StatementCounter.over(connections);
        try (var crm =
                Crm.builder().storage(JpaStorage.over(counter.dataSource())).build()) {
            var desk = crm.desk(Actor.employee("maria"));
            var customer = SampleCustomers.withTimeline(desk, 3);
            counter.clear();
            desk.open(customer.id());
            assertThat(counter).ran(2);
        }
        // end
        var source = Files.readString(Path.of("src/test/java/dev/kith/crm/jpa/StatementCounterTest.java"));
        var example = source.substring(source.indexOf("// page\n") + 8, source.indexOf("\n        // end"));
        assertThat(Files.readString(Path.of("../docs/testing.md")))
                .contains("```java\n" + example.stripIndent() + "\n```\n");
    }
}
