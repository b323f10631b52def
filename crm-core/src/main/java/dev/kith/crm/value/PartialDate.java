package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the year, or the day, or day and month may be unknown: a birthday is one. It has no zone and is never
 * an instant. 29 February without a year stays 29 February.
 *
 * @param year 1 to 9999, if known
 * @param month 1 to 12, if known; needed where the year is unknown
 * @param day 1 to the month's length, if known; needed where the year is unknown, and only with a month
 */
public record PartialDate(OptionalInt year, OptionalInt month, OptionalInt day) {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{4})|-(?=-))(?:-(\\d{2})(?:-(\\d{2}))?)?");
    /** The basic form, which is the one of vCard 4.0. */
    private static final Pattern BASIC = Pattern.compile("(?:(\\d{4})|--)(\\d{2})(\\d{2})");

    /**
     * Proves the date.
     *
     * @param year 1 to 9999, if known
     * @param month 1 to 12, if known; needed where the year is unknown
     * @param day 1 to the month's length, if known; needed where the year is unknown, and only with a month
     */
    public PartialDate {
        var missing = (day.isPresent() && month.isEmpty()) || (year.isEmpty() && day.isEmpty());
        if (missing || !exists(year.orElse(2000), month.orElse(1), day.orElse(1))) {
            throw new InvalidValueException("a date", Violation.of("date.syntax"));
        }
    }

    /**
     * Takes a full date.
     *
     * @param date the date
     * @return the same, as a partial date
     */
    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Takes a day of the year.
     *
     * @param day month and day
     * @return the same, with the year unknown
     */
    public static PartialDate of(MonthDay day) {
        return of(null, day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads the text form of ISO 8601: {@code 1985-04-12}, {@code --04-12}, {@code 1985-04} or {@code 1985}; also the
     * basic form of vCard 4.0 (RFC 6350, 4.3.1): {@code 19850412}, {@code --0412}.
     *
     * @param raw as written
     * @return the date
     * @throws InvalidValueException if it is none
     */
    public static PartialDate parse(String raw) {
        var parts = FORM.matcher(raw.strip());
        if (!parts.matches()) {
            parts = BASIC.matcher(raw.strip());
        }
        if (!parts.matches()) {
            throw new InvalidValueException("a date", Violation.of("date.syntax"));
        }
        return of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    /** {@return the day of the year, if month and day are known} */
    public Optional<MonthDay> monthDay() {
        return day.isPresent() ? Optional.of(MonthDay.of(month.orElseThrow(), day.getAsInt())) : Optional.empty();
    }

    /** {@return the text form that {@link #parse} reads; a date is personal, so {@code toString} does not tell it} */
    public String text() {
        if (year.isEmpty()) {
            return "-" + two(month) + two(day);
        }
        return digits(year.getAsInt(), 4) + two(month) + two(day);
    }

    /** The parser, for {@link ReadableAs}. */
    public static final class Parser implements ReadableAs.Syntax<PartialDate> {
        /** Stateless. */
        public Parser() {}

        @Override
        public PartialDate parse(String raw) {
            return PartialDate.parse(raw);
        }
    }

    @Override
    public String toString() {
        return "PartialDate[***]";
    }

    private static PartialDate of(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        return new PartialDate(optional(year), optional(month), optional(day));
    }

    private static boolean exists(int year, int month, int day) {
        return year >= 1
                && year <= 9999
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
    }

    private static OptionalInt optional(@Nullable Integer part) {
        return part == null ? OptionalInt.empty() : OptionalInt.of(part);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static String two(OptionalInt part) {
        return part.isPresent() ? "-" + digits(part.getAsInt(), 2) : "";
    }

    /** ASCII digits in whatever language the JVM speaks, which a format would take them from. */
    private static String digits(int number, int width) {
        var digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
