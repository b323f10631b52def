package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.task.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When the days of steps begin: by the zone of the tenant. The instants are those of the zones' clocks, reckoned by hand. */
abstract class StepDaysContract extends SequenceDays {
    @Test
    @Rule("S-463")
    void a_step_comes_when_its_day_begins_in_the_zone_of_the_tenant() {
        zone = ZoneId.of("Pacific/Kiritimati"); // 14 hours ahead of UTC
        comes("2026-03-10", "2026-03-09T10:00:00Z");
        zone = ZoneId.of("Asia/Beirut"); // at midnight its clock goes forward from +2 to +3
        comes("2026-03-29", "2026-03-28T22:00:00Z");
        zone = ZoneId.of("America/Santiago"); // at midnight its clock goes forward from -4 to -3
        comes("2026-09-06", "2026-09-06T04:00:00Z");
    }

    private void comes(String day, String instant) {
        var date = LocalDate.parse(day);
        var begins = Instant.parse(instant);
        ada = registered();
        desk(crm)
                .sequences()
                .start(NewSequence.of(SequenceTemplate.of("onboarding", Step.call("one")), ada)
                        .anchoredOn(date));
        now = begins.minusNanos(1000);
        due();
        assertThat(tasks()).as("before %s in %s", day, zone).isEmpty();
        now = begins;
        due();
        assertThat(tasks())
                .as("on %s in %s", day, zone)
                .extracting(task -> task.schedule().due())
                .containsExactly(new Due.On(date, zone));
    }
}
