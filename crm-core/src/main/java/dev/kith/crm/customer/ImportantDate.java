package dev.kith.crm.customer;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.PartialDate;
import java.util.Optional;

/**
 * A date that matters to a customer, such as a birthday.
 *
 * @param kind what it is, a code such as {@code birthday}
 * @param date when; its year may be unknown
 */
public record ImportantDate(String kind, PartialDate date) {
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
            date -> date.date().monthDay().map(day -> day.getMonthValue() * 100L + day.getDayOfMonth()));
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

    @Override
    public String toString() {
        return "ImportantDate[" + kind + "]";
    }
}
