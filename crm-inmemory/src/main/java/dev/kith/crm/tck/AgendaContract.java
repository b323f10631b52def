package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.Agenda.Candidate;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The agenda: what waits, who may take it, and what becomes of it when a unit fails. */
abstract class AgendaContract extends Agendas {
    @Test
    @Rule("S-360")
    void what_is_planned_is_due_from_its_instant_on_the_longest_due_first() {
        var second = item("second", LATER);
        var first = item("first", NOW);
        plan(second, first);
        assertThat(due(NOW.minusNanos(1000))).isEmpty();
        assertThat(due(NOW)).extracting(Candidate::id).containsExactly(first.id());
        assertThat(due(LATER)).extracting(Candidate::id).containsExactly(first.id(), second.id());
        assertThat(storage().due(LATER, Set.of(work), 1)).containsExactly(new Candidate(tenant(), first.id(), NOW, 0));
        assertThat(storage().due(LATER, Set.of("kit-unknown"), 10)).isEmpty();
        assertThat(taken(due(NOW).get(0))).contains(first);
        assertThat(due(LATER)).extracting(Candidate::id).containsExactly(second.id());
    }

    @Test
    @Rule("S-361")
    void what_waits_already_gets_the_new_instant_and_is_as_good_as_untried() {
        plan(item("a", NOW), item("b", NOW));
        var tried = due(NOW).get(0);
        agenda(agenda -> agenda.putOff(tried, NOW));
        plan(item("a", LATER), item("b", LATER), item("c", LATER));
        assertThat(due(NOW)).isEmpty();
        assertThat(due(LATER)).hasSize(3).allMatch(one -> one.attempts() == 0);
        var another = new Agenda.Item(samples.id(), work, subject, new CustomerId(samples.id()), "a", NOW);
        plan(another);
        assertThat(due(NOW)).extracting(Candidate::id).containsExactly(another.id());
    }

    @Test
    @Rule("S-362")
    void what_is_dropped_waits_no_more() {
        var elsewhere = new Agenda.Item(samples.id(), work, samples.id(), customer, "a", NOW);
        var kept = item("kept", NOW);
        plan(item("a", NOW), item("b", NOW), kept, elsewhere);
        agenda(agenda -> agenda.drop(work, subject, List.of("a", "b", "never planned")));
        agenda(agenda -> agenda.drop(work, subject, List.of()));
        agenda(agenda -> agenda.drop("kit-unknown", subject, List.of("kept")));
        assertThat(due(NOW)).extracting(Candidate::id).containsExactlyInAnyOrder(kept.id(), elsewhere.id());
    }

    @Test
    @Rule("S-366")
    void the_next_instant_is_that_of_the_work_that_is_asked_for() {
        assertThat(storage().nextDue(Set.of(work))).isEmpty();
        plan(item("second", LATER), item("first", NOW));
        assertThat(storage().nextDue(Set.of(work, "kit-unknown"))).contains(NOW);
        assertThat(storage().nextDue(Set.of("kit-unknown"))).isEmpty();
        taken(due(NOW).get(0));
        assertThat(storage().nextDue(Set.of(work))).contains(LATER);
    }
}
