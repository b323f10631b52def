package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.query.Criterion;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Amendments: the log tells the latest, and keeps all. */
abstract class RevisionsContract extends Revising {
    @Test
    @Rule("S-272")
    void reads_tell_the_latest_state_with_every_part() {
        var generator = new Generator(272);
        var customers = generator.customers(6);
        var entries = generator.interactions(customers, 60);
        var states = generator.interactions(customers, 60);
        add(customers);
        run(unit -> logged(unit, entries));
        var latest = IntStream.range(0, 60)
                .mapToObj(i -> next(entries.get(i), states.get(i)))
                .toList();
        latest.forEach(state -> supersede(revision(state, Revision.Act.AMENDED)));
        run(unit -> {
            var log = unit.port(InteractionLog.class);
            assertThat(log.search(Scans.all(Interaction.TYPE)).items())
                    .as(generator.toString())
                    .containsExactlyInAnyOrderElementsOf(latest);
            assertThat(latest)
                    .allSatisfy(state -> assertThat(log.find(state.id())).contains(state));
        });
        for (var customer : customers) {
            var theirs = latest.stream()
                    .filter(state -> state.customers().contains(customer.id()))
                    .toList();
            assertThat(timeline(customer)).containsExactlyInAnyOrderElementsOf(theirs);
            Criterion<Customer> some = Interaction.OF_CUSTOMER.some(Criterion.everything());
            assertThat(found(Customer.ID.is(customer.id()).and(some))).hasSize(theirs.isEmpty() ? 0 : 1);
        }
    }

    @Test
    @Rule("S-273")
    void revisions_tell_every_state_with_who_when_and_why() {
        var generator = new Generator(273);
        var customers = generator.customers(4);
        var entries = generator.interactions(customers, 20);
        var second = generator.interactions(customers, 20);
        var third = generator.interactions(customers, 20);
        add(customers);
        run(unit -> logged(unit, entries));
        for (int i = 0; i < 20; i++) {
            var amended = revision(next(entries.get(i), second.get(i)), Revision.Act.AMENDED);
            var last = i % 2 == 0 ? Revision.Act.AMENDED : Revision.Act.RETRACTED;
            var again = revision(next(amended.entry(), third.get(i)), last);
            supersede(amended);
            supersede(again);
            assertThat(revisions(entries.get(i).id()))
                    .as(generator.toString())
                    .containsExactly(first(entries.get(i)), amended, again);
        }
        assertThat(revisions(samples.call(ada).id())).isEmpty();
    }
}
