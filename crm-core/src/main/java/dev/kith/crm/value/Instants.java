package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** What all instants and dates share: a precision and a range that every store keeps. */
public final class Instants {
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Instant BEGIN = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END = LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private Instants() {}

    /**
     * Cuts an instant to microseconds.
     *
     * @param instant any instant
     * @return the same, without the rest
     * @throws InvalidValueException if it lies outside the years 1000 to 9999 of UTC
     */
    public static Instant checked(Instant instant) {
        if (instant.isBefore(BEGIN) || !instant.isBefore(END)) {
            throw new InvalidValueException("an instant", Violation.of("instant.range"));
        }
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Lets a date of the range pass.
     *
     * @param date any date
     * @return the same
     * @throws InvalidValueException if it lies outside the years 1000 to 9999
     */
    public static LocalDate checked(LocalDate date) {
        if (!inRange(date)) {
            throw new InvalidValueException("a date", Violation.of("instant.range"));
        }
        return date;
    }

    /**
     * Tells whether stores keep a date.
     *
     * @param date any date
     * @return whether it lies in the years 1000 to 9999
     */
    public static boolean inRange(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    /**
     * Finds when the clock of a zone shows a time. If a change of the clock leaves that time out, it is the instant of the change: the
     * first one that the clock shows again. If it brings the time twice, it is the earlier one.
     *
     * @param day the date on that clock
     * @param time the time of the day, on that clock
     * @param zone whose clock
     * @return the instant, cut to microseconds
     * @throws InvalidValueException if it lies outside the years 1000 to 9999 of UTC
     */
    public static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        var local = day.atTime(time);
        var change = zone.getRules().getTransition(local);
        return checked(
                change != null && change.isGap()
                        ? change.getInstant()
                        : ZonedDateTime.ofLocal(local, zone, null).toInstant()); // the earlier of two
    }
}
