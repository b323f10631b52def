package dev.kith.crm.jpa.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.task.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueCellTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati", "Z"})
    void a_day_in_a_zone_that_this_jvm_does_not_know_begins_when_it_did(String known) {
        var due = new Due.On(DAY, ZoneId.of(known));
        var stored = DueCell.of(due);
        var restored = new DueCell(stored.at(), stored.day(), "Mars/Olympus_Mons").restored();
        assertThat(restored)
                .isInstanceOfSatisfying(Due.On.class, on -> assertThat(on.day()).isEqualTo(DAY));
        assertThat(restored.begins()).isEqualTo(due.begins());
        assertThat(stored.restored()).isEqualTo(due);
    }

    @Test
    void an_instant_has_no_day() {
        var due = new Due.At(Instant.parse("2026-03-09T10:00:00Z"));
        assertThat(DueCell.of(due).restored()).isEqualTo(due);
    }
}
