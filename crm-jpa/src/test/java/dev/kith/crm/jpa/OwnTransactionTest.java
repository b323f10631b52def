package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.transaction.Jta;
import dev.kith.crm.query.Criterion;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.transaction.Status;
import java.util.function.Consumer;
import org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions of our own in a persistence unit of the application. */
class OwnTransactionTest {
    private HikariDataSource tables;

    @BeforeEach
    void open() {
        tables = Databases.fresh(Database.H2);
    }

    @AfterEach
    void close() {
        tables.close();
    }

    private static void with(JpaStorage storage, Consumer<Desk> work) {
        try (var crm = Crm.builder().storage(storage).build()) {
            work.accept(crm.desk(Actor.employee("maria")));
        }
    }

    @Test
    void in_a_shared_unit_without_jta_a_call_does_not_go_with_any_entity_manager() {
        var unit = new PersistenceConfiguration("shared")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .property("jakarta.persistence.nonJtaDataSource", tables);
        try (var factory = Application.unit(unit);
                var rows = factory.createEntityManager()) {
            with(JpaStorage.sharing(factory), desk -> {
                rows.getTransaction().begin();
                var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
                rows.getTransaction().rollback();
                assertThat(desk.customers().find(ada.id())).contains(ada);
            });
            assertThat(factory.isOpen()).isTrue();
        }
    }

    @Test
    void jta_without_a_transaction_manager_is_told() {
        var unit = new PersistenceConfiguration("nobody")
                .transactionType(PersistenceUnitTransactionType.JTA)
                .property("jakarta.persistence.jtaDataSource", tables)
                .property("hibernate.dialect", "org.hibernate.dialect.H2Dialect")
                .property("hibernate.transaction.jta.platform", NoJtaPlatform.INSTANCE);
        try (var factory = Application.unit(unit)) {
            with(
                    JpaStorage.sharing(factory),
                    desk -> assertThatThrownBy(() -> desk.customers().count(Criterion.everything()))
                            .isInstanceOf(MisconfiguredException.class)
                            .hasMessageContaining("hibernate.transaction.jta.platform"));
        }
    }

    @Test
    void one_of_jta_that_times_out_leaves_nothing_and_lets_go_of_the_thread() {
        try (var application = new JtaApplication(Database.H2, tables, true)) {
            with(application.storage(), desk -> {
                application.lasting(1);
                assertThatThrownBy(() -> desk.doInTransaction(unit -> {
                            unit.customers().register(NewPerson.named("Ada", "Lovelace"));
                            application.awaitItsTime();
                            unit.customers().count(Criterion.everything());
                        }))
                        .isInstanceOf(StoreFailureException.class);
                application.lasting(0);
                assertThat(application.status()).isEqualTo(Status.STATUS_NO_TRANSACTION);
                assertThat(desk.customers().count(Criterion.everything())).isZero();
            });
            assertThat(application.held()).isZero();
        }
    }

    /** What fails while it is left is swallowed, so that it must not happen where all went well. */
    @Test
    void one_of_jta_that_was_committed_is_asked_for_nothing_more() {
        try (var application = new JtaApplication(Database.H2, tables, true)) {
            application.begin();
            var rows = application.current();
            var jta = Jta.of(rows).orElseThrow();
            var open = jta.transaction();
            application.commit();
            assertThatCode(() -> jta.leave(open)).doesNotThrowAnyException();
        }
    }

    /** What is on the thread at the end of the unit belongs to the application. */
    @Test
    void a_transaction_that_the_application_began_meanwhile_and_left_open_is_neither_committed_nor_rolled_back() {
        try (var application = new JtaApplication(Database.H2, tables, true)) {
            with(application.storage(), desk -> {
                assertThatThrownBy(() -> desk.doInTransaction(unit -> {
                            unit.customers().register(NewPerson.named("Ada", "Lovelace"));
                            application.leave();
                            application.begin();
                        }))
                        .isInstanceOf(IllegalUseException.class)
                        .hasMessageContaining("another transaction");
                assertThat(application.status()).isEqualTo(Status.STATUS_ACTIVE);
                application.rollback();
                application.back();
                assertThatThrownBy(application::commit).isInstanceOf(JtaApplication.Checked.class);
                assertThat(desk.customers().count(Criterion.everything())).isZero();
            });
        }
    }
}
