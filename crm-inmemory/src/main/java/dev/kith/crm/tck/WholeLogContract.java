package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.EmployeeId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The log across all customers. */
abstract class WholeLogContract extends Logging {
    @Test
    @Rule("S-105")
    void the_entries_of_all_customers_are_searched_and_walked_newest_first() {
        var log = desk().interactions();
        var grace =
                desk().customers().register(NewPerson.named("Grace", "Hopper")).id();
        var jo = new EmployeeId("jo");
        var first = log.log(NewInteraction.call(ada).with(jo).at(NOW.minusSeconds(300)));
        log.log(NewInteraction.call(ada).at(NOW.minusSeconds(200)));
        var second = log.log(NewInteraction.visit(grace).with(jo).at(NOW.minusSeconds(100)));
        var third = log.log(NewInteraction.email(ada).with(jo).at(NOW));
        var byJo = Query.where(Participant.OF_INTERACTION.some(Participant.EMPLOYEE.is(jo)))
                .limit(2);
        var page = log.search(byJo);
        assertThat(page.items()).containsExactly(third, second);
        assertThat(log.search(byJo.after(page.next().orElseThrow())).items()).containsExactly(first);
        var walked = new ArrayList<Interaction>();
        log.each(byJo, walked::add);
        assertThat(walked).containsExactly(third, second, first);
        assertThat(log.get(first.id())).isEqualTo(first);
        log.retract(first.id(), "logged twice");
        assertThatThrownBy(() -> log.get(first.id())).isInstanceOf(NotFoundException.class);
    }
}
