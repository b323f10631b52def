package dev.kith.examples.jakartaee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShopTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/kith/examples/jakartaee");

    /** That of Narayana itself: the bean cannot be asked when the application is closed. */
    private final TransactionManager transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();

    private SeContainer application;

    @BeforeEach
    void start() {
        application = SeContainerInitializer.newInstance().initialize();
    }

    @AfterEach
    void stop() throws SystemException {
        if (application.isRunning()) {
            application.close();
        }
        var left = transactions.getStatus();
        if (left != Status.STATUS_NO_TRANSACTION) {
            transactions.rollback(); // else the next test would be in it
        }
        assertThat(left).as("status of the thread").isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    private <T> T bean(Class<T> type) {
        return application.select(type).get();
    }

    private Shop shop() {
        return bean(Shop.class);
    }

    private Desk desk() {
        return bean(Crm.class).desk(Actor.employee("maria"));
    }

    private List<Customer> customers() {
        return desk().customers().search(Query.all()).items();
    }

    private List<String> purchases() {
        try (var entityManager = bean(EntityManagerFactory.class).createEntityManager()) {
            return entityManager
                    .createQuery("select what from Purchase order by id", String.class)
                    .getResultList();
        }
    }

    private void assertNothingIsLeft() throws SystemException {
        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
        assertThat(customers()).isEmpty();
        assertThat(purchases()).isEmpty();
    }

    @Test
    void a_customer_and_a_row_of_the_application_are_stored_in_one_transaction() throws Exception {
        var ada = shop().sell("Ada", "Lovelace", "an engine");
        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
        assertThat(customers()).extracting(Customer::id).containsExactly(ada);
        assertThat(purchases()).containsExactly("an engine");
    }

    @Test
    void a_call_without_a_transaction_has_its_own() {
        var ada = shop().sell("Ada", "Lovelace", "an engine");
        desk().customers().revise(ada, customer -> customer.noted("Likes poetry"));
        assertThat(desk().customers().find(ada).flatMap(Customer::notes)).contains("Likes poetry");
    }

    @Test
    void if_the_application_throws_neither_is_stored() throws SystemException {
        assertThatThrownBy(() -> shop().sell("Ada", "Lovelace", " ")).isInstanceOf(IllegalArgumentException.class);
        assertNothingIsLeft();
    }

    @Test
    void if_the_row_of_the_application_is_refused_no_customer_is_stored() throws SystemException {
        assertThatThrownBy(() -> shop().sell("Ada", "Lovelace", "an engine ".repeat(12)))
                .isInstanceOf(RollbackException.class);
        assertNothingIsLeft();
    }

    @Test
    void if_the_customer_is_not_found_no_row_of_the_application_is_stored() throws Exception {
        var nobody = new CustomerId(UUID.fromString("0199d3a0-0000-7000-8000-000000000001"));
        assertThatThrownBy(() -> shop().sellAgain(nobody, "an engine")).isInstanceOf(NotFoundException.class);
        assertNothingIsLeft();
    }

    @Test
    void if_the_transaction_around_it_is_rolled_back_neither_is_stored() throws Exception {
        transactions.begin();
        var ada = shop().sell("Ada", "Lovelace", "an engine");
        shop().sellAgain(ada, "another engine");
        assertThat(customers()).extracting(Customer::tags).containsExactly(Set.of(new Tag("regular")));
        transactions.rollback();
        assertNothingIsLeft();
    }

    @Test
    void an_entity_manager_that_is_a_bean_can_be_lent_while_it_is_there() throws Exception {
        var bean = bean(EntityManager.class);
        try (var joining = Crm.builder().storage(JpaStorage.joining(() -> bean)).build()) {
            transactions.begin();
            joining.desk(Actor.employee("maria")).customers().register(NewPerson.named("Ada", "Lovelace"));
            assertThat(customers()).hasSize(1);
            transactions.rollback();
        }
        assertNothingIsLeft();
    }

    @Test
    void what_requires_a_transaction_of_its_own_stays_when_the_one_around_it_is_rolled_back() throws Exception {
        transactions.begin();
        shop().sell("Ada", "Lovelace", "an engine");
        var grace = shop().sellForGood("Grace", "Hopper", "a compiler");
        transactions.rollback();
        assertThat(customers()).extracting(Customer::id).containsExactly(grace);
        assertThat(purchases()).containsExactly("a compiler");
    }

    @Test
    void due_work_is_done_beside_the_transaction_of_a_timer() throws Exception {
        transactions.begin();
        assertThatThrownBy(() -> bean(Crm.class).runDue(1000)).isInstanceOf(IllegalUseException.class);
        assertThat(bean(DueWork.class).run().failed()).isZero();
        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
        transactions.rollback();
    }

    @Test
    void all_is_closed_with_the_application() {
        var crm = behindItsProxy(Crm.class);
        var unit = behindItsProxy(EntityManagerFactory.class);
        assertThat(crm.nextDue()).isEmpty();
        assertThat(unit.isOpen()).isTrue();
        application.close();
        assertThatThrownBy(crm::nextDue).isInstanceOf(IllegalUseException.class);
        assertThat(unit.isOpen()).isFalse();
    }

    /** A proxy does not reach a container that is closed. */
    private <T> T behindItsProxy(Class<T> type) {
        var beans = application.getBeanManager();
        var context = beans.getContext(ApplicationScoped.class);
        return type.cast(context.get(beans.resolve(beans.getBeans(type))));
    }

    @Test
    void the_application_prints_the_file_of_who_bought() {
        var before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ShopApplication.main();
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Ada Lovelace", "Bought an engine");
    }

    @Test
    void the_readme_shows_the_producer_that_is_compiled() throws IOException {
        var compiled = Pattern.compile("// jakarta\n(.*?)// end", Pattern.DOTALL)
                .matcher(Files.readString(SOURCES.resolve("CrmProducer.java")));
        assertThat(compiled.find()).isTrue();
        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + compiled.group(1) + "```\n");
    }
}
