package dev.kith.crm.value;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {
    @ParameterizedTest
    @CsvSource({
        "FEBRUARY_28, 2023, 2023-02-28",
        "MARCH_1, 2023, 2023-03-01",
        "LEAP_YEARS_ONLY, 2023, ",
        "FEBRUARY_28, 1900, 1900-02-28",
        "MARCH_1, 2100, 2100-03-01",
        "LEAP_YEARS_ONLY, 2100, ",
        "FEBRUARY_28, 2024, 2024-02-29",
        "MARCH_1, 2024, 2024-02-29",
        "LEAP_YEARS_ONLY, 2000, 2000-02-29"
    })
    @DisplayName("V-066 29 February is celebrated by the policy")
    void celebratesLeapDays(LeapDayPolicy policy, int year, LocalDate day) {
        var celebrated = policy.celebrated(MonthDay.of(2, 29), year);
        assertThat(celebrated.orElse(null)).isEqualTo(day);
    }

    @Property
    @Label("V-066 other days are celebrated on themselves, by any policy")
    void celebratesOtherDays(
            @ForAll LeapDayPolicy policy, @ForAll MonthDay day, @ForAll @IntRange(min = 1600, max = 2400) int year) {
        if (!day.equals(MonthDay.of(2, 29))) {
            assertThat(policy.celebrated(day, year).map(MonthDay::from)).contains(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00:00.1234569Z, 2026-03-01T10:00:00.123456Z",
        "1969-12-31T23:59:59.9999999Z, 1969-12-31T23:59:59.999999Z",
        "1000-01-01T00:00:00Z, 1000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999Z"
    })
    @DisplayName("V-070 instants are cut to microseconds, towards the past")
    void cutsInstants(Instant instant, Instant cut) {
        assertThat(Instants.checked(instant)).isEqualTo(cut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0999-12-31T23:59:59.999999Z",
                "+10000-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    @DisplayName("V-071 instants outside the years 1000 to 9999 are refused")
    void refusesOtherInstants(Instant instant) {
        assertRefused(() -> Instants.checked(instant), "instant.range");
    }

    @Test
    @DisplayName("V-071 full dates have the same range")
    void boundsDates() {
        assertThat(Instants.checked(LocalDate.of(1000, 1, 1))).isEqualTo("1000-01-01");
        assertThat(Instants.checked(LocalDate.of(9999, 12, 31))).isEqualTo("9999-12-31");
        assertRefused(() -> Instants.checked(LocalDate.of(999, 12, 31)), "instant.range");
        assertRefused(() -> Instants.checked(LocalDate.of(10_000, 1, 1)), "instant.range");
        assertRefused(() -> Instants.checked(LocalDate.MIN), "instant.range");
        assertRefused(() -> Instants.checked(LocalDate.MAX), "instant.range");
    }
}
