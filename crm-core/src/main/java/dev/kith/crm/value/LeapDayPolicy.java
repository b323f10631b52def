package dev.kith.crm.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/** When a 29 February is celebrated in a common year. In storage the date stays 29 February. */
public enum LeapDayPolicy {
    /** On the day before 1 March. */
    FEBRUARY_28,
    /** On the day after 28 February. */
    MARCH_1,
    /** Not at all: in leap years only. */
    LEAP_YEARS_ONLY;

    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    /**
     * Finds the day on which a day of the year is celebrated.
     *
     * @param day the day of the year
     * @param year in which year
     * @return the date; empty for a leap day in a common year under {@link #LEAP_YEARS_ONLY}
     */
    public Optional<LocalDate> celebrated(MonthDay day, int year) {
        if (!day.equals(LEAP_DAY) || Year.isLeap(year)) {
            return Optional.of(day.atYear(year));
        }
        return switch (this) {
            case FEBRUARY_28 -> Optional.of(LocalDate.of(year, Month.FEBRUARY, 28));
            case MARCH_1 -> Optional.of(LocalDate.of(year, Month.MARCH, 1));
            case LEAP_YEARS_ONLY -> Optional.empty();
        };
    }
}
