package dev.kith.crm.calendar;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.calendar.Recurrence.Unit;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.LeapDayPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    @ParameterizedTest
    @CsvSource({"0", "-1", "1001", "-2147483648"})
    @DisplayName("V-130 a step of none, of less, or of more than 1000 is refused")
    void refusesSteps(int every) {
        assertRefused(() -> Recurrence.every(every, Unit.DAYS, day("2026-01-01")), "every:recurrence.step");
    }

    @Test
    @DisplayName("V-130 the anchor is the first day, and there is none beyond the year 9999")
    void hasABeginningAndAnEnd() {
        var rare = Recurrence.every(1000, Unit.YEARS, day("1000-01-01"));
        assertThat(rare.next(LocalDate.MIN)).contains(day("1000-01-01"));
        assertThat(rare.next(day("1000-01-01"))).contains(day("2000-01-01"));
        assertThat(rare.next(day("8999-12-31"))).contains(day("9000-01-01"));
        assertThat(rare.next(day("9000-01-01"))).isEmpty();
        assertThat(rare.next(LocalDate.MAX)).isEmpty();
        assertThat(Recurrence.every(1, Unit.DAYS, day("9999-12-31")).next(day("9999-12-31")))
                .isEmpty();
        assertRefused(() -> rare.from(LocalDate.of(999, 12, 31)), "instant.range");
        assertRefused(() -> rare.from(LocalDate.MAX), "instant.range");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 1, MONTHS, 2026-02-28 2026-03-31 2026-04-30 2026-05-31",
        "2023-12-31, 2, MONTHS, 2024-02-29 2024-04-30 2024-06-30 2024-08-31",
        "2024-02-29, 12, MONTHS, 2025-02-28 2026-02-28 2027-02-28 2028-02-29",
        "2026-11-24, 2, WEEKS, 2026-12-08 2026-12-22 2027-01-05 2027-01-19",
        "2026-11-24, 90, DAYS, 2027-02-22 2027-05-23 2027-08-21 2027-11-19",
        "1815-12-10, 1, YEARS, 1816-12-10 1817-12-10 1818-12-10 1819-12-10"
    })
    @DisplayName("V-131 each day is reckoned from the anchor")
    void reckonsFromTheAnchor(LocalDate anchor, int every, Unit unit, String days) {
        var recurrence = Recurrence.every(every, unit, anchor);
        var day = anchor;
        for (var expected : days.split(" ")) {
            day = recurrence.next(day).orElseThrow();
            assertThat(day).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(LeapDayPolicy.class)
    @DisplayName("V-132 a yearly 29 February comes once in each year that the policy knows")
    void comesOnceAYear(LeapDayPolicy policy) {
        var birthday = Recurrence.every(1, Unit.YEARS, day("1896-02-29")).onLeapDays(policy);
        for (int year = 1896; year <= 2110; year++) {
            var expected = Year.isLeap(year)
                    ? List.of(LocalDate.of(year, 2, 29))
                    : switch (policy) {
                        case FEBRUARY_28 -> List.of(LocalDate.of(year, 2, 28));
                        case MARCH_1 -> List.of(LocalDate.of(year, 3, 1));
                        case LEAP_YEARS_ONLY -> List.<LocalDate>of();
                    };
            assertThat(birthday.within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("V-132 steps that seldom meet a leap year find it")
    void findsRareLeapYears() {
        var rare = Recurrence.every(75, Unit.YEARS, day("2000-02-29")).onLeapDays(LeapDayPolicy.LEAP_YEARS_ONLY);
        assertThat(rare.next(day("2000-02-29"))).contains(day("3200-02-29"));
        var never = Recurrence.every(1, Unit.YEARS, day("9996-02-29")).onLeapDays(LeapDayPolicy.LEAP_YEARS_ONLY);
        assertThat(never.next(day("9996-02-29"))).isEmpty();
    }

    @Property
    @Label("V-131, V-132, V-133, V-134 as a walk with java.time finds them")
    void agreesWithANaiveWalk(
            @ForAll("recurrences") Recurrence recurrence,
            @ForAll @IntRange(min = -800, max = 40_000) int from,
            @ForAll @IntRange(max = 3_000) int length) {
        var first = recurrence.anchor().plusDays(from);
        var last = first.plusDays(length);
        var naive = naive(recurrence, last.plusYears(1));
        assertThat(recurrence.within(first, last)).containsExactlyElementsOf(naive.subSet(first, true, last, true));
        if (recurrence.next(first).isPresent() && naive.higher(first) != null) {
            assertThat(recurrence.next(first)).contains(naive.higher(first));
        }
    }

    @Test
    @DisplayName("V-133 a time far from the anchor takes no longer")
    void doesNotWalkFromTheAnchor() {
        var daily = Recurrence.every(1, Unit.DAYS, day("1000-01-01"));
        for (int i = 0; i < 200_000; i++) { // a walk would take 3 million steps for each
            assertThat(daily.next(day("9999-12-30"))).contains(day("9999-12-31"));
        }
    }

    @Test
    @DisplayName("V-134 what is no period, or too long, is refused")
    void refusesPeriods() {
        var daily = Recurrence.every(1, Unit.DAYS, day("2000-01-01"));
        assertThat(daily.within(day("2000-01-01"), day("2000-01-01"))).containsExactly(day("2000-01-01"));
        assertThat(daily.within(day("1999-01-01"), day("1999-12-31"))).isEmpty();
        assertThat(daily.within(day("2000-01-01"), day("2000-01-01").plusDays(36_599)))
                .hasSize(36_600);
        assertRefused(() -> daily.within(day("2000-01-01"), day("2000-01-01").plusDays(36_600)), "period.length");
        assertRefused(() -> daily.within(day("2000-01-02"), day("2000-01-01")), "period.reversed");
        assertRefused(() -> daily.within(LocalDate.MIN, day("2000-01-01")), "instant.range");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T02:30, Europe/Berlin, 2026-03-28T01:30:00Z",
        "2026-03-29T02:30, Europe/Berlin, 2026-03-29T01:00:00Z",
        "2026-10-25T02:30, Europe/Berlin, 2026-10-25T00:30:00Z",
        "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-03T15:30:00Z",
        "2011-12-30T02:30, Pacific/Apia, 2011-12-30T10:00:00Z",
        "2026-11-24T02:30, Asia/Kathmandu, 2026-11-23T20:45:00Z"
    })
    @DisplayName("V-135 a time that is left out is the instant of the change, one that comes twice the earlier")
    void readsTheClockOfAZone(String local, ZoneId zone, Instant instant) {
        assertThat(Instants.at(day(local.substring(0, 10)), LocalTime.parse(local.substring(11)), zone))
                .isEqualTo(instant);
    }

    @Test
    @DisplayName("V-135 instants beyond the range are refused")
    void refusesInstants() {
        var west = ZoneOffset.ofHours(-10);
        assertRefused(() -> Instants.at(day("9999-12-31"), LocalTime.of(23, 0), west), "instant.range");
        var last = Recurrence.every(1, Unit.DAYS, day("9999-12-30"));
        assertRefused(() -> last.next(Instant.MAX, LocalTime.NOON, west), "instant.range");
        assertThat(last.next(Instant.parse("9999-12-31T12:00:00Z"), LocalTime.NOON, ZoneOffset.UTC))
                .isEmpty();
    }

    /** Around each change of each zone, found by walking through the minutes of nothing but java.time. */
    @Test
    @DisplayName("V-135 a daily reminder at half past two comes once on each local day, in every zone")
    void remindsOnceALocalDay() {
        var daily = Recurrence.every(1, Unit.DAYS, day("2019-12-01"));
        var changes = 0;
        for (var name : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            var zone = ZoneId.of(name);
            for (var change = zone.getRules().nextTransition(Instant.parse("2020-01-01T00:00:00Z"));
                    change != null && change.getInstant().isBefore(Instant.parse("2046-01-01T00:00:00Z"));
                    change = zone.getRules().nextTransition(change.getInstant())) {
                assertRemindedOncePerDay(daily, zone, change);
                changes++;
            }
        }
        assertThat(changes).isGreaterThan(5_000);
    }

    private static void assertRemindedOncePerDay(Recurrence daily, ZoneId zone, ZoneOffsetTransition change) {
        var day = change.getDateTimeBefore().toLocalDate().minusDays(2);
        var at = day.atStartOfDay(zone).toInstant().minusSeconds(1);
        for (int i = 0; i < 5; i++) {
            at = daily.next(at, HALF_PAST_TWO, zone).orElseThrow();
            assertThat(at.atZone(zone).toLocalDate()).isEqualTo(day.plusDays(i));
            assertThat(at).isEqualTo(naive(day.plusDays(i), zone));
        }
    }

    /** The first minute of the day at which the clock shows half past two or later. */
    private static Instant naive(LocalDate day, ZoneId zone) {
        var minute = day.atStartOfDay(zone).toInstant();
        while (minute.atZone(zone).toLocalTime().isBefore(HALF_PAST_TWO)) {
            minute = minute.plusSeconds(60);
        }
        return minute;
    }

    @Property
    @Label("V-136 a recurrence is read back from its text")
    void isReadBack(@ForAll("recurrences") Recurrence recurrence) {
        assertThat(Recurrence.parse(recurrence.text())).isEqualTo(recurrence);
    }

    @Test
    @DisplayName("V-136 the text is that of ISO 8601, and the policy")
    void hasAText() {
        assertThat(Recurrence.every(1, Unit.MONTHS, day("2026-01-31")).text()).isEqualTo("R/2026-01-31/P1M");
        assertThat(Recurrence.every(1, Unit.YEARS, day("2024-02-29"))
                        .onLeapDays(LeapDayPolicy.MARCH_1)
                        .text())
                .isEqualTo("R/2024-02-29/P1Y/march-1");
        assertRefused(() -> Recurrence.parse("R/2026-01-31/P0D"), "every:recurrence.step");
        assertRefused(() -> Recurrence.parse("R/0999-01-31/P1D"), "instant.range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P1M",
                "R/2026-02-30/P1M",
                "R/2026-01-31/P1M/never",
                "R/2026-01-31/P1M/",
                "R5/2026-01-31/P1M",
                "R/2026-01-31/PT1M",
                "R/2026-01-31/P-1M",
                "R/2026-01-31/P99999D",
                "r/2026-01-31/p1m"
            })
    @DisplayName("V-136 any other text is refused")
    void refusesOtherTexts(String text) {
        assertRefused(() -> Recurrence.parse(text), "recurrence.syntax");
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        var days = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 150_000).map(day("1700-01-01")::plusDays),
                Arbitraries.of("1896-02-29", "2000-02-29", "2023-01-31", "2023-12-31", "2024-01-30")
                        .map(RecurrenceTest::day));
        var steps = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 14), Arbitraries.integers().between(1, 1000));
        return Combinators.combine(days, steps, Arbitraries.of(Unit.class), Arbitraries.of(LeapDayPolicy.class))
                .as(Recurrence::new);
    }

    /** Step by step from the anchor, each step written down again. */
    private static NavigableSet<LocalDate> naive(Recurrence of, LocalDate until) {
        var all = new TreeSet<LocalDate>();
        var anchor = of.anchor();
        IntStream.iterate(0, i -> i + of.every())
                .takeWhile(i -> !start(of, i).isAfter(until))
                .forEach(i -> {
                    switch (of.unit()) {
                        case DAYS -> all.add(anchor.plusDays(i));
                        case WEEKS -> all.add(anchor.plusDays(7L * i));
                        case MONTHS -> all.add(onOrBefore(start(of, i), anchor.getDayOfMonth()));
                        case YEARS -> {
                            var leap = anchor.getMonthValue() == 2 && anchor.getDayOfMonth() == 29;
                            var there = start(of, i);
                            if (!leap || there.isLeapYear()) {
                                all.add(there.withDayOfMonth(anchor.getDayOfMonth()));
                            } else if (of.leapDays() == LeapDayPolicy.FEBRUARY_28) {
                                all.add(there.withDayOfMonth(28));
                            } else if (of.leapDays() == LeapDayPolicy.MARCH_1) {
                                all.add(there.plusMonths(1));
                            }
                        }
                    }
                });
        return all;
    }

    /** The first day of the month for months and years, the day itself for others. */
    private static LocalDate start(Recurrence of, int units) {
        var month = of.anchor().withDayOfMonth(1);
        return switch (of.unit()) {
            case DAYS -> of.anchor().plusDays(units);
            case WEEKS -> of.anchor().plusWeeks(units);
            case MONTHS -> month.plusMonths(units);
            case YEARS -> month.plusYears(units);
        };
    }

    private static LocalDate onOrBefore(LocalDate month, int day) {
        return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
