package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Desk;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers and files are told as they are stored, whatever the store keeps of what was read before. */
abstract class SnapshotsContract extends Desks {
    private static final int SEQUENCES = 6;
    private static final int LENGTH = 30;

    @Test
    @Tag("random")
    @Rule("S-493")
    void after_each_command_files_are_told_as_they_are_stored() {
        try (var player = new Player(storage())) {
            for (int seed = 1; seed <= SEQUENCES; seed++) {
                var draw = new Commands(seed);
                player.begin(freshTenant(), seed);
                for (int step = 1; step <= LENGTH; step++) {
                    player.playNow(draw.next());
                    for (var customer : player.customers()) {
                        assertThat(told(player.desk(), customer))
                                .as("seed %d, step %d", seed, step)
                                .isEqualTo(told(player.desk().fresh(), customer));
                    }
                }
            }
        }
    }

    private static List<Object> told(Desk desk, CustomerId customer) {
        var file = desk.open(customer);
        return List.of(desk.customers().find(customer), file.asText(), file.customer());
    }

    @Test
    @Rule("S-494")
    void a_customer_of_another_tenant_with_the_same_id_is_another_one() {
        var ours = desk().customers().register(NewPerson.named("Ada", "Lovelace"));
        var neighbour = desk(freshTenant());
        assertThat(told(desk(), ours.id())).contains(ours);
        assertThat(neighbour.customers().find(ours.id())).isEmpty();
        var theirs = neighbour.customers().admit(ours.noted("next door"));
        assertThat(neighbour.customers().find(ours.id())).contains(theirs);
        assertThat(neighbour.open(ours.id()).customer()).isEqualTo(theirs);
        assertThat(told(desk(), ours.id())).contains(ours).doesNotContain(theirs);
    }

    @Test
    @Rule("S-495")
    void a_unit_is_told_what_it_has_written_and_after_its_rollback_nobody_is() {
        var ada = desk().customers().register(NewPerson.named("Ada", "Lovelace"));
        assertThat(told(desk(), ada.id())).contains(ada);
        assertThatThrownBy(() -> desk().doInTransaction(unit -> {
                    var revised = unit.customers().revise(ada.id(), state -> state.noted("in a hurry"));
                    assertThat(told(unit, ada.id())).contains(revised).doesNotContain(ada);
                    throw new ArithmeticException();
                }))
                .isInstanceOf(ArithmeticException.class);
        assertThat(told(desk(), ada.id())).contains(ada);
        var revised = desk().inTransaction(unit -> {
            unit.customers().revise(ada.id(), state -> state.noted("in a hurry"));
            return unit.customers().revise(ada.id(), state -> state.noted("at leisure"));
        });
        assertThat(told(desk(), ada.id())).contains(revised).doesNotContain(ada);
    }

    @Test
    @Rule("S-496")
    void a_file_tells_of_others_as_they_are_stored() {
        var ada = desk().customers().register(NewPerson.named("Ada", "Lovelace"));
        var charles = desk().customers().register(NewPerson.named("Charles", "Babbage"));
        assertThat(desk().open(ada.id()).asText()).doesNotContain("Babbage");
        desk().relationships().relate(NewRelationship.between(ada.id(), RelationshipKind.HOUSEHOLD, charles.id()));
        assertThat(desk().open(ada.id()).asText()).contains("Charles Babbage");
        desk().customers().revise(charles.id(), state -> state.renamed(CustomerName.person("Sir Charles", "Babbage")));
        assertThat(desk().open(ada.id()).asText()).contains("Sir Charles Babbage");
    }
}
