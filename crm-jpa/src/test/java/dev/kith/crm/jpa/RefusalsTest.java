package dev.kith.crm.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.TextField;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a refusal of the database tells, and what it does not. */
class RefusalsTest {
    private static final String CANARY = "Tweetie-Canary";

    @Test
    void the_row_that_a_database_refuses_is_not_logged() throws SQLException {
        var before = System.err;
        var logged = new ByteArrayOutputStream();
        try (var connections = Databases.fresh(Database.H2)) {
            // H2 quotes a value that is too long
            try (var connection = connections.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("alter table kith_customer alter column given_name varchar(3)");
                connection.commit();
            }
            System.setErr(new PrintStream(logged, true, UTF_8));
            try (var crm = Crm.builder().storage(JpaStorage.over(connections)).build()) {
                var customers = crm.desk(Actor.employee("maria")).customers();
                assertThatThrownBy(() -> customers.register(NewPerson.named(CANARY, "x")))
                        .isInstanceOf(StoreFailureException.class)
                        .hasMessageNotContaining(CANARY)
                        .hasStackTraceContaining("message withheld");
            }
        } finally {
            System.setErr(before);
        }
        assertThat(logged.toString(UTF_8)).doesNotContain(CANARY);
    }

    @Test
    void a_field_that_no_room_has_registered_is_refused_and_not_taken_for_an_attribute() {
        var nickname = TextField.of(Customer.class, "nickname", customer -> Optional.of("x"));
        try (var connections = Databases.fresh(Database.H2);
                var crm = Crm.builder().storage(JpaStorage.over(connections)).build()) {
            var customers = crm.desk(Actor.employee("maria")).customers();
            assertThatThrownBy(() -> customers.count(nickname.isPresent())).isInstanceOf(IllegalUseException.class);
        }
    }
}
