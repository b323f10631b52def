package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.DueItem;
import dev.kith.crm.storage.DueItem.Candidate;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The agenda: what waits, who may take it, and what becomes of it when a unit fails. */
abstract class AgendaContract extends Contract {
    private static final Instant NOW = Samples.NOON;
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    /** Nobody else's, since work is due in all tenants. */
    private final String work = tenant().value();

    private final UUID subject = samples.id();
    private final CustomerId customer = new CustomerId(samples.id());

    @Test
    @Rule("S-360")
    void what_is_planned_is_due_from_its_instant_on_the_longest_due_first() {
        var second = item("second", LATER);
        var first = item("first", NOW);
        plan(second, first);
        assertThat(due(NOW.minusNanos(1000))).isEmpty();
        assertThat(due(NOW)).extracting(Candidate::id).containsExactly(first.id());
        assertThat(due(LATER)).extracting(Candidate::id).containsExactly(first.id(), second.id());
        assertThat(storage().due(LATER, Set.of(work), 1)).containsExactly(new Candidate(tenant(), first.id(), 0));
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
        var another = new DueItem(samples.id(), work, subject, new CustomerId(samples.id()), "a", NOW);
        plan(another);
        assertThat(due(NOW)).extracting(Candidate::id).containsExactly(another.id());
    }

    @Test
    @Rule("S-362")
    void what_is_dropped_waits_no_more() {
        var elsewhere = new DueItem(samples.id(), work, samples.id(), customer, "a", NOW);
        var kept = item("kept", NOW);
        plan(item("a", NOW), item("b", NOW), kept, elsewhere);
        agenda(agenda -> agenda.drop(work, subject, List.of("a", "b", "never planned")));
        agenda(agenda -> agenda.drop(work, subject, List.of()));
        agenda(agenda -> agenda.drop("kit-unknown", subject, List.of("kept")));
        assertThat(due(NOW)).extracting(Candidate::id).containsExactlyInAnyOrder(kept.id(), elsewhere.id());
    }

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
        var found = new ArrayList<Optional<DueItem>>();
        agenda(agenda -> {
            assertThat(agenda.claim(candidate)).isPresent();
            Threads.elsewhere(() -> found.add(taken(candidate)));
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
        assertThat(due(LATER)).containsExactly(new Candidate(tenant(), candidate.id(), 1));
        assertThat(taken(due(LATER).get(0))).isPresent();
        agenda(agenda -> agenda.putOff(candidate, LATER));
        assertThat(due(LATER)).isEmpty();
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

    private DueItem item(String occurrence, Instant when) {
        return new DueItem(samples.id(), work, subject, customer, occurrence, when);
    }

    private void plan(DueItem... items) {
        agenda(agenda -> agenda.plan(List.of(items)));
    }

    private List<Candidate> due(Instant when) {
        return storage().due(when, Set.of(work), 10);
    }

    private Optional<DueItem> taken(Candidate candidate) {
        return unit(unit -> {
            var claimed = unit.port(Agenda.class).claim(candidate);
            claimed.ifPresent(unit.port(Agenda.class)::remove);
            return claimed;
        });
    }

    private void agenda(Consumer<Agenda> change) {
        run(unit -> change.accept(unit.port(Agenda.class)));
    }

    private void failing(Consumer<Agenda> change) {
        assertThat(catchThrowable(() -> agenda(agenda -> {
                    change.accept(agenda);
                    throw new IllegalStateException("as the test wants it");
                })))
                .isInstanceOf(IllegalStateException.class);
    }
}
