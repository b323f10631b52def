package dev.kith.crm.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.Notifier;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.metric.Metrics;
import dev.kith.crm.task.NewTask;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a host's monitoring is told of due work. */
class DueMetricsTest {
    private static final Instant NOON = Instant.parse("2027-01-01T12:00:00Z");

    private final SettableClock clock = SettableClock.at(NOON);
    private final Told told = new Told();
    private boolean reachable = true;
    private final Crm crm = Crm.builder()
            .storage(InMemoryStorage.create())
            .clock(clock)
            .metrics(told)
            .notifier(message -> {
                if (!reachable) {
                    throw new IllegalStateException("no network");
                }
                return Notifier.Receipt.ACCEPTED;
            })
            .build();

    private static final class Told implements Metrics {
        private final List<String> due = new ArrayList<>();
        private Supplier<Optional<Duration>> lag = Optional::empty;

        @Override
        public void due(String work, String outcome, Duration late) {
            due.add(work + " " + outcome + " " + late);
        }

        @Override
        public void watch(Supplier<Optional<Duration>> supplier) {
            lag = supplier;
        }
    }

    private void planReminder() {
        var desk = crm.desk(Actor.employee("maria"));
        var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
        desk.tasks()
                .plan(NewTask.call(ada.id(), "Ask")
                        .dueAt(NOON.plus(Duration.ofHours(2)))
                        .remind(Duration.ofHours(1)));
    }

    @Test
    void what_is_done_is_told_with_how_late_it_was() {
        planReminder();
        clock.set(NOON.plus(Duration.ofMinutes(75)));
        crm.runDue(10);
        assertThat(told.due).containsExactly("task.reminder ok PT15M");
    }

    @Test
    void what_fails_is_told_with_its_work() {
        planReminder();
        reachable = false;
        clock.set(NOON.plus(Duration.ofMinutes(75)));
        crm.runDue(10);
        assertThat(told.due).containsExactly("task.reminder failed PT15M");
    }

    @Test
    void the_lag_is_that_of_what_waits_longest() {
        assertThat(told.lag.get()).isEmpty();
        planReminder();
        assertThat(told.lag.get()).isEmpty();
        clock.set(NOON.plus(Duration.ofMinutes(75)));
        assertThat(told.lag.get()).contains(Duration.ofMinutes(15));
        crm.runDue(10);
        assertThat(told.lag.get()).isEmpty();
    }

    @Test
    void a_closed_crm_has_no_lag() {
        crm.close();
        assertThatThrownBy(told.lag::get).isInstanceOf(IllegalUseException.class);
    }
}
