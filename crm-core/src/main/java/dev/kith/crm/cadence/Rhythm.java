package dev.kith.crm.cadence;

import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How often. Immutable.
 *
 * @param series the days of the check-ins. Its anchor is the first of them; or, if they are reckoned from the contacts, the day from which
 *     the first one is reckoned as long as there is no contact
 * @param sinceContact whether they are reckoned from the latest contact and not from the anchor
 * @param longest after how many days of silence touch is lost, 1 to {@link #MOST}
 */
public record Rhythm(Recurrence series, boolean sinceContact, int longest) {
    /** How many days of silence at most. */
    public static final int MOST = 36_600;

    /**
     * Proves the longest silence.
     *
     * @param series the days of the check-ins
     * @param sinceContact whether they are reckoned from the latest contact
     * @param longest after how many days of silence touch is lost
     * @throws InvalidValueException {@code cadence.longest}, if it is out of range
     */
    public Rhythm {
        if (longest < 1 || longest > MOST) {
            throw new InvalidValueException("a rhythm", tooLong());
        }
    }

    static Violation tooLong() {
        return Violation.of("cadence.longest", MOST).in("longest");
    }

    /** As many days as the longest step of the series has: silence for longer than the rhythm loses touch. */
    static int longest(int every, Recurrence.Unit unit) {
        var days = switch (unit) {
            case DAYS -> 1;
            case WEEKS -> 7;
            case MONTHS -> 31;
            case YEARS -> 366;
        };
        return Math.min(MOST, every * days);
    }

    /**
     * Finds the next check-in.
     *
     * @param lastContact the day of the latest contact
     * @param through up to which day they are settled
     * @return its day; empty if that lies beyond the year 9999
     */
    public Optional<LocalDate> next(Optional<LocalDate> lastContact, Optional<LocalDate> through) {
        if (!sinceContact) {
            return series.next(through.orElse(series.anchor().minusDays(1)));
        }
        var begin = lastContact.orElse(series.anchor());
        return series.from(begin).next(through.filter(begin::isBefore).orElse(begin));
    }

    @Override
    public String toString() {
        return "Rhythm[" + series + (sinceContact ? " since the last contact" : "") + "]";
    }
}
