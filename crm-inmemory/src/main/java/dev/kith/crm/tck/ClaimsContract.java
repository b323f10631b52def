package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.Agenda.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Claims of what is due, and what becomes of the agenda when a unit fails. */
abstract class ClaimsContract extends Agendas {
    @Test
    @Rule("S-363")
    void of_a_unit_that_fails_nothing_is_planned_dropped_put_off_or_removed() {
        var kept = item("kept", NOW);
        plan(kept);
        var candidate = due(NOW).get(0);
        failing(agenda -> agenda.plan(List.of(item("new", NOW), item("kept", LATER))));
        failing(agenda -> agenda.drop(work, subject, List.of("kept")));
        failing(agenda -> agenda.putOff(candidate, LATER));
        failing(agenda -> agenda.claim(candidate).ifPresent(agenda::remove));
        assertThat(due(LATER)).containsExactly(candidate);
        assertThat(taken(candidate)).contains(kept);
    }

    @Test
    @Rule("S-364")
    void what_a_unit_has_claimed_no_other_gets_or_waits_for() {
        plan(item("a", NOW));
        var candidate = due(NOW).get(0);
        var found = new ArrayList<Optional<Agenda.Item>>();
        agenda(agenda -> {
            assertThat(agenda.claim(candidate)).isPresent();
            Threads.elsewhere(() -> {
                found.add(taken(candidate));
                agenda(elsewhere -> elsewhere.putOff(candidate, LATER));
            });
        });
        assertThat(found).containsExactly(Optional.empty());
        assertThat(taken(candidate)).as("claimed and given back").isPresent();
        assertThat(taken(candidate)).as("done").isEmpty();
    }

    @Test
    @Rule("S-365")
    void a_failed_attempt_is_counted_once_whoever_tells_of_it() {
        plan(item("a", NOW));
        var candidate = due(NOW).get(0);
        agenda(agenda -> agenda.putOff(candidate, LATER));
        agenda(agenda -> agenda.putOff(candidate, LATER.plusSeconds(1)));
        assertThat(due(NOW)).isEmpty();
        assertThat(taken(candidate)).as("put off since it was read").isEmpty();
        assertThat(due(LATER)).containsExactly(new Candidate(tenant(), candidate.id(), LATER, 1));
        assertThat(taken(due(LATER).get(0))).isPresent();
        agenda(agenda -> agenda.putOff(candidate, LATER));
        assertThat(due(LATER)).isEmpty();
        plan(item("b", NOW));
        var before = due(NOW).get(0);
        plan(item("b", LATER));
        assertThat(taken(before)).as("planned anew since it was read").isEmpty();
        agenda(agenda -> agenda.putOff(before, NOW));
        assertThat(due(LATER)).containsExactly(new Candidate(tenant(), before.id(), LATER, 0));
    }
}
