package dev.kith.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.interaction.NewInteraction;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** A day with customers, on the vendor's own storage. */
class SceneTest {
    private final JdbcDataSource connections = database();

    private static JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:scene;DB_CLOSE_DELAY=-1");
        return database;
    }

    @Test
    void a_customer_is_registered_called_and_found_again_by_the_next_process() {
        Tables.create(connections);
        try (var crm = crm()) {
            var desk = crm.desk(Actor.employee("maria"));
            var ada = desk.customers()
                    .register(NewPerson.named("Ada", "Lovelace")
                            .email("ada@example.org")
                            .referencedBy("erp", "4711"));
            desk.interactions().log(NewInteraction.call(ada.id()).summary("Wants an offer"));
            assertThat(desk.open(ada.id()).asText()).contains("Ada Lovelace", "Wants an offer");
        }
        Tables.create(connections); // changes nothing
        try (var crm = crm()) {
            var desk = crm.desk(Actor.employee("jo"));
            var ada = desk.customers()
                    .findByReference(new ExternalReference("erp", "4711"))
                    .orElseThrow();
            assertThat(desk.customers().findByEmail("ADA@example.org")).hasSize(1);
            assertThat(desk.open(ada.id()).asText()).contains("Ada Lovelace", "Wants an offer");
            assertThatThrownBy(() -> desk.customers()
                            .register(NewPerson.named("Augusta", "King").referencedBy("erp", "4711")))
                    .isInstanceOf(DuplicateException.class)
                    .hasMessageContaining("external reference")
                    .hasMessageNotContainingAny("4711", "King");
        }
    }

    private Crm crm() {
        return Crm.builder().storage(JdbcStorage.over(connections)).build();
    }
}
