package dev.kith.crm.customer;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.PartialDate;
import dev.kith.crm.value.ReadableAs;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A date that matters to a customer, such as a birthday.
 *
 * @param kind what it is, a code such as {@code birthday}
 * @param date when; its year may be unknown
 */
public record ImportantDate(String kind, PartialDate date) {
    /**
     * Tells a date in raw form.
     *
     * @param kind what it is, a code such as {@code birthday}
     * @param date when, as {@link PartialDate#parse} reads it
     */
    public record Raw(
            @ReadableAs(Codes.Parser.class) String kind,
            @ReadableAs(PartialDate.Parser.class) String date) {
        ImportantDate read() {
            return new ImportantDate(kind, PartialDate.parse(date));
        }

        @Override
        public String toString() {
            return "Raw[***]";
        }
    }

    /** The kind of a birthday. */
    public static final String BIRTHDAY = "birthday";
    /** The kind. */
    public static final PlainField<ImportantDate, String> KIND =
            PlainField.of(ImportantDate.class, "kind", FieldType.CODE, date -> Optional.of(date.kind()));
    /** The day of the year as {@code month * 100 + day}: 1210 is 10 December. */
    public static final OrderedField<ImportantDate, Long> MONTH_DAY = OrderedField.of(
            ImportantDate.class,
            "monthDay",
            FieldType.WHOLE,
            date -> date.date().monthDay().map(ImportantDate::monthDay));
    /** The year. */
    public static final OrderedField<ImportantDate, Long> YEAR = OrderedField.of(
            ImportantDate.class,
            "year",
            FieldType.WHOLE,
            date -> date.date().year().stream().mapToObj(Long::valueOf).findAny());

    /**
     * Refuses what is no code.
     *
     * @param kind what it is, a code such as {@code birthday}
     * @param date when; its year may be unknown
     */
    public ImportantDate {
        if (!Codes.wellFormed(kind)) {
            throw new InvalidValueException("a kind of date", Violation.of("code.syntax"));
        }
    }

    boolean isBirthday() {
        return kind.equals(BIRTHDAY);
    }

    /**
     * Selects dates that may be celebrated in a period: exactly by day of the year, and every 29 February, whose day depends
     * on the policy.
     *
     * @param first the first day of the period
     * @param days how many days it has, 1 to 366
     * @return the criterion
     */
    static Criterion<ImportantDate> mayFall(LocalDate first, int days) {
        var last = first.plusDays(days - 1L);
        var from = MONTH_DAY.atLeast(monthDay(MonthDay.from(first)));
        var to = MONTH_DAY.atMost(monthDay(MonthDay.from(last)));
        var sameYear = first.getYear() == last.getYear();
        var inside = sameYear ? from.and(to) : from.or(to);
        return inside.or(MONTH_DAY.is(monthDay(MonthDay.of(2, 29))));
    }

    private static long monthDay(MonthDay day) {
        return day.getMonthValue() * 100L + day.getDayOfMonth();
    }

    @Override
    public String toString() {
        return "ImportantDate[" + kind + "]";
    }
}
