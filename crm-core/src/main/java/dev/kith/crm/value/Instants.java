package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new InvalidValueException("a date", Violation.of("instant.range"));
        }
        return date;
    }
}
