package dev.kith.crm.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.TextField;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a refusal of the database tells, and what it does not: drivers quote the values of rows that are refused. */
abstract class RefusalsTest {
    private static final String CANARY = "Tweetie-Canary";

    private final Database database;

    RefusalsTest(Database database) {
        this.database = database;
    }

    @Test
    void a_row_with_a_value_that_is_too_long_is_neither_told_nor_logged() throws SQLException {
        try (var connections = Databases.fresh(database)) {
            try (var connection = connections.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("alter table kith_customer "
                        + switch (database) {
                            case H2 -> "alter column given_name varchar(3)";
                            case POSTGRESQL -> "alter column given_name type varchar(3)";
                            case MARIADB -> "modify given_name varchar(3)";
                        });
                connection.commit();
            }
            silent(
                    connections,
                    customers -> assertThatThrownBy(() -> customers.register(NewPerson.named(CANARY, "x")))
                            .isInstanceOf(StoreFailureException.class)
                            .hasStackTraceContaining("message withheld"));
        }
    }

    @Test
    void a_row_with_a_key_that_is_taken_is_neither_told_nor_logged() {
        try (var connections = Databases.fresh(database)) {
            silent(connections, customers -> {
                customers.register(NewPerson.named("Ada", CANARY).referencedBy("erp", CANARY));
                assertThatThrownBy(() -> customers.register(
                                NewPerson.named("Grace", CANARY).referencedBy("erp", CANARY)))
                        .isInstanceOf(DuplicateException.class);
            });
        }
    }

    @Test
    void a_row_with_an_id_that_is_taken_is_neither_told_nor_logged() {
        try (var connections = Databases.fresh(database)) {
            silent(connections, customers -> {
                var ada = customers.register(NewPerson.named("Ada", CANARY));
                assertThatThrownBy(() -> customers.admit(ada)).isInstanceOf(DuplicateException.class);
            });
        }
    }

    @Test
    void a_row_that_is_stale_is_neither_told_nor_logged() {
        try (var connections = Databases.fresh(database)) {
            silent(connections, customers -> {
                var ada = customers.register(NewPerson.named("Ada", CANARY));
                customers.revise(ada.id(), state -> state.noted(CANARY));
                assertThatThrownBy(() -> customers.revise(ada.id(), ada.version(), state -> state.noted("other")))
                        .isInstanceOf(StaleVersionException.class);
            });
        }
    }

    /** Neither what is logged nor any exception that leaves a call, down to its last cause, holds the canary. */
    private static void silent(DataSource connections, Consumer<Customers> work) {
        var before = System.err;
        var logged = new ByteArrayOutputStream();
        try (var crm = Crm.builder().storage(JpaStorage.over(connections)).build()) {
            System.setErr(new PrintStream(logged, true, UTF_8));
            var customers = crm.desk(Actor.employee("maria")).customers();
            work.accept((Customers) Proxy.newProxyInstance(
                    RefusalsTest.class.getClassLoader(),
                    new Class<?>[] {Customers.class},
                    (proxy, method, arguments) -> {
                        try {
                            return method.invoke(customers, arguments);
                        } catch (InvocationTargetException thrown) {
                            var trace = new StringWriter();
                            thrown.getCause().printStackTrace(new PrintWriter(trace));
                            assertThat(trace.toString()).doesNotContain(CANARY);
                            throw thrown.getCause();
                        }
                    }));
        } finally {
            System.setErr(before);
        }
        assertThat(logged.toString(UTF_8)).doesNotContain(CANARY);
    }

    @Test
    void a_field_that_no_room_has_registered_is_refused_and_not_taken_for_an_attribute() {
        var nickname = TextField.of(Customer.class, "nickname", customer -> Optional.of("x"));
        try (var connections = Databases.fresh(database);
                var crm = Crm.builder().storage(JpaStorage.over(connections)).build()) {
            var customers = crm.desk(Actor.employee("maria")).customers();
            assertThatThrownBy(() -> customers.count(nickname.isPresent())).isInstanceOf(IllegalUseException.class);
        }
    }
}
