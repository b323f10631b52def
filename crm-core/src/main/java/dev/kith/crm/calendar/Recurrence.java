package dev.kith.crm.calendar;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.LeapDayPolicy;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that come again: every so many days, weeks, months or years from an anchor. The anchor is the first of them, and each is
 * reckoned from the anchor, never from the one before: 31 January monthly is 28 February, 31 March, 30 April. A month that is too
 * short gives its last day; a yearly 29 February follows a policy in common years. It has no end but that of the year 9999.
 * Whatever is asked takes the same short time, however far from the anchor. Immutable, thread-safe.
 *
 * @param anchor the first day
 * @param every how many units lie between two, 1 to {@link #MOST}
 * @param unit which units
 * @param leapDays where a yearly 29 February falls in common years; without meaning for any other recurrence
 */
public record Recurrence(LocalDate anchor, int every, Unit unit, LeapDayPolicy leapDays) {
    /** Which steps a recurrence takes. */
    public enum Unit {
        /** Days of the calendar. */
        DAYS(ChronoUnit.DAYS, 'D'),
        /** Seven days. */
        WEEKS(ChronoUnit.WEEKS, 'W'),
        /** Months of the calendar. */
        MONTHS(ChronoUnit.MONTHS, 'M'),
        /** Years of the calendar. */
        YEARS(ChronoUnit.YEARS, 'Y');

        private final ChronoUnit step;
        private final char letter;

        Unit(ChronoUnit step, char letter) {
            this.step = step;
            this.letter = letter;
        }
    }

    /** How many units at most lie between two. */
    public static final int MOST = 1000;

    private static final int LONGEST_PERIOD = 36_600;
    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Pattern FORM =
            Pattern.compile("R/(\\d{4}-\\d{2}-\\d{2})/P(\\d{1,4})([DWMY])(?:/([a-z0-9-]+))?");

    /**
     * Proves the step and the anchor.
     *
     * @param anchor the first day, in the years 1000 to 9999
     * @param every how many units lie between two, 1 to {@link #MOST}
     * @param unit which units
     * @param leapDays where a yearly 29 February falls in common years
     * @throws InvalidValueException if it cannot be: {@code recurrence.step}, {@code instant.range}
     */
    public Recurrence {
        if (every < 1 || every > MOST) {
            throw new InvalidValueException(
                    "a recurrence", Violation.of("recurrence.step", MOST).in("every"));
        }
        anchor = Instants.checked(anchor);
    }

    /**
     * Begins a recurrence. A yearly 29 February falls on 28 February in common years, unless {@link #onLeapDays} says otherwise.
     *
     * @param count how many units lie between two, 1 to {@link #MOST}
     * @param unit which units
     * @param anchor the first day
     * @return the recurrence
     */
    public static Recurrence every(int count, Unit unit, LocalDate anchor) {
        return new Recurrence(anchor, count, unit, LeapDayPolicy.FEBRUARY_28);
    }

    /**
     * Says where a yearly 29 February falls in common years.
     *
     * @param policy the policy
     * @return the recurrence with it
     */
    public Recurrence onLeapDays(LeapDayPolicy policy) {
        return new Recurrence(anchor, every, unit, policy);
    }

    /**
     * Begins anew on another day: so a rhythm goes on from the last contact.
     *
     * @param first the new anchor
     * @return the same steps from there
     */
    public Recurrence from(LocalDate first) {
        return new Recurrence(first, every, unit, leapDays);
    }

    /**
     * Finds the next day.
     *
     * @param after any day
     * @return the first day of the recurrence after it; empty if that lies beyond the year 9999
     */
    public Optional<LocalDate> next(LocalDate after) {
        if (after.isBefore(anchor)) {
            return Optional.of(anchor);
        }
        var found = Optional.<LocalDate>empty();
        // a few turns at most: those common years that have no 29 February
        for (var index = unit.step.between(anchor, after) / every;
                found.isEmpty() && !after.isAfter(LAST) && !nominal(index).isAfter(LAST);
                index++) {
            found = kept(nominal(index)).filter(day -> day.isAfter(after));
        }
        return found;
    }

    /** By the calendar alone: the last day of a month that is too short. */
    private LocalDate nominal(long index) {
        return anchor.plus(index * every, unit.step);
    }

    private Optional<LocalDate> kept(LocalDate day) {
        return unit == Unit.YEARS && MonthDay.from(anchor).equals(LEAP_DAY)
                ? leapDays.celebrated(LEAP_DAY, day.getYear())
                : Optional.of(day);
    }

    /**
     * Finds the days of a period.
     *
     * @param first the first day of the period
     * @param last its last day, which belongs to it; at most 36,600 days are asked for
     * @return the days of the recurrence, in order
     * @throws InvalidValueException if the period is none: {@code period.reversed}, {@code period.length}, {@code instant.range}
     */
    public List<LocalDate> within(LocalDate first, LocalDate last) {
        var days = ChronoUnit.DAYS.between(Instants.checked(first), Instants.checked(last)) + 1;
        if (days < 1) {
            throw new InvalidValueException("a period", Violation.of("period.reversed"));
        }
        if (days > LONGEST_PERIOD) {
            throw new InvalidValueException("a period", Violation.of("period.length", LONGEST_PERIOD));
        }
        var all = new ArrayList<LocalDate>();
        for (var day = next(first.minusDays(1));
                day.filter(one -> !one.isAfter(last)).isPresent();
                day = next(day.get())) {
            all.add(day.get());
        }
        return List.copyOf(all);
    }

    /**
     * Finds the next instant, with the clock of a zone showing a time: {@link Instants#at} tells what becomes of times that a clock
     * change leaves out or brings twice.
     *
     * @param after any instant
     * @param time the time of the day
     * @param zone whose clock
     * @return the first instant of the recurrence after it; empty if its day lies beyond the year 9999
     * @throws InvalidValueException if one of both lies outside the years 1000 to 9999 of UTC: {@code instant.range}
     */
    public Optional<Instant> next(Instant after, LocalTime time, ZoneId zone) {
        // a zone that leaves out a whole day puts its instant into the day behind
        var day = next(Instants.checked(after).atZone(zone).toLocalDate().minusDays(2));
        while (day.isPresent() && !Instants.at(day.get(), time, zone).isAfter(after)) {
            day = next(day.get());
        }
        return day.map(found -> Instants.at(found, time, zone));
    }

    /** {@return the text form that {@link #parse} reads, by ISO 8601: {@code R/2026-01-31/P1M}; behind it the policy, if it is needed} */
    public String text() {
        var text = "R/" + anchor + "/P" + every + unit.letter;
        return leapDays == LeapDayPolicy.FEBRUARY_28 ? text : text + "/" + word(leapDays);
    }

    private static String word(LeapDayPolicy policy) {
        return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the text form.
     *
     * @param text as {@link #text} wrote it
     * @return the recurrence
     * @throws InvalidValueException if it is none: {@code recurrence.syntax}, {@code recurrence.step}, {@code instant.range}
     */
    public static Recurrence parse(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw unreadable();
        }
        return every(Integer.parseInt(parts.group(2)), unit(parts), day(parts)).onLeapDays(policy(parts));
    }

    private static Unit unit(Matcher parts) {
        return List.of(Unit.values()).stream()
                .filter(one -> parts.group(3).charAt(0) == one.letter)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(Matcher parts) {
        try {
            return LocalDate.parse(parts.group(1));
        } catch (DateTimeException none) {
            throw unreadable();
        }
    }

    private static LeapDayPolicy policy(Matcher parts) {
        var word = Optional.ofNullable(parts.group(4)).orElse(word(LeapDayPolicy.FEBRUARY_28));
        return List.of(LeapDayPolicy.values()).stream()
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElseThrow(Recurrence::unreadable);
    }

    private static InvalidValueException unreadable() {
        return new InvalidValueException("a recurrence", Violation.of("recurrence.syntax"));
    }

    /** Without the anchor, which may be a birthday. */
    @Override
    public String toString() {
        return "Recurrence[every " + every + " " + unit + "]";
    }
}
