package dev.kith.crm.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.Notifier.Receipt;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.value.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private final SettableClock clock = SettableClock.at("2026-03-01T09:00:00Z");

    @Test
    void stands_still_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(clock.instant()).isEqualTo("2026-03-01T09:00:00Z");
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo("2026-03-02T09:00:00Z");
        clock.set(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(clock.instant()).isEqualTo("2026-04-01T00:00:00Z");
    }

    @Test
    void goes_backwards_only_where_that_is_asked_for() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalUseException.class);
        assertThatThrownBy(() -> clock.set(Instant.EPOCH)).isInstanceOf(IllegalUseException.class);
        clock.turnBack(Instant.EPOCH);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void stops_wherever_something_falls_due() {
        var told = new RecordingNotifier();
        var times = new ArrayList<Instant>();
        var crm = Crm.builder()
                .storage(InMemoryStorage.create())
                .clock(clock)
                .notifier(message -> {
                    times.add(clock.instant());
                    told.answer(times.size() == 1 ? Receipt.TRY_LATER : Receipt.ACCEPTED);
                    return told.send(message);
                })
                .build();
        try (crm) {
            var desk = crm.desk(Actor.employee("maria"));
            var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
            desk.tasks()
                    .plan(NewTask.call(ada.id(), "Ask")
                            .dueAt(Instant.parse("2026-03-02T09:00:00Z"))
                            .remind(Duration.ofHours(1))
                            .remind(Duration.ZERO)
                            .remind(Duration.ofDays(-9)));
            clock.advanceTo(Instant.parse("2026-03-05T00:00:00Z"), crm);
            assertThat(times)
                    .extracting(Instant::toString)
                    .containsExactly("2026-03-02T08:00:00Z", "2026-03-02T08:01:00Z", "2026-03-02T09:00:00Z");
            assertThat(clock.instant()).isEqualTo("2026-03-05T00:00:00Z");
            assertThat(told.messagesTo(new EmployeeId("maria"))).hasSize(3);
            assertThat(told.messagesTo(new EmployeeId("bob"))).isEmpty();
            assertThatThrownBy(() -> clock.advanceTo(Instant.EPOCH, crm)).isInstanceOf(IllegalUseException.class);
        }
    }

    @Test
    void a_crm_with_another_clock_does_not_make_it_go_round_for_ever() {
        var elsewhere = SettableClock.at("2026-03-01T09:00:00Z");
        try (var crm =
                Crm.builder().storage(InMemoryStorage.create()).clock(elsewhere).build()) {
            var desk = crm.desk(Actor.employee("maria"));
            var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
            desk.tasks()
                    .plan(NewTask.call(ada.id(), "Ask")
                            .dueAt(Instant.parse("2026-03-02T09:00:00Z"))
                            .remind(Duration.ZERO));
            assertThatThrownBy(() -> clock.advanceTo(Instant.parse("2026-03-05T00:00:00Z"), crm))
                    .isInstanceOf(IllegalUseException.class)
                    .hasMessageContaining("is this clock the one that the Crm was built with");
        }
    }
}
