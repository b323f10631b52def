package dev.kith.crm.customer.contactpoint;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.Instants;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a contact point is for, and as long as it is: the billing address until June.
 *
 * @param code such as {@code billing}; any code will do
 * @param from the first day, if it is known
 * @param until the last day, if it is known; not before the first
 */
public record Purpose(String code, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** At home. */
    public static final String HOME = "home";
    /** At work. */
    public static final String WORK = "work";
    /** Where bills go. */
    public static final String BILLING = "billing";
    /** Where goods go. */
    public static final String DELIVERY = "delivery";

    /** The code. */
    public static final PlainField<Purpose, String> CODE =
            PlainField.of(Purpose.class, "code", FieldType.CODE, purpose -> Optional.of(purpose.code()));
    /** The first day. */
    public static final OrderedField<Purpose, LocalDate> FROM =
            OrderedField.of(Purpose.class, "from", FieldType.DATE, Purpose::from);
    /** The last day. */
    public static final OrderedField<Purpose, LocalDate> UNTIL =
            OrderedField.of(Purpose.class, "until", FieldType.DATE, Purpose::until);

    /**
     * Refuses what is no code, and periods that end before they begin.
     *
     * @param code such as {@code billing}; any code will do
     * @param from the first day, if it is known
     * @param until the last day, if it is known; not before the first
     */
    public Purpose {
        if (!Codes.wellFormed(code)) {
            throw new InvalidValueException("a purpose", Violation.of("code.syntax"));
        }
        from.ifPresent(Instants::checked);
        until.ifPresent(Instants::checked);
        if (from.isPresent() && until.filter(last -> last.isBefore(from.get())).isPresent()) {
            throw new InvalidValueException(
                    "a purpose", Violation.of("period.reversed").in("until"));
        }
    }

    /**
     * Begins with the code.
     *
     * @param code such as {@value #BILLING}
     * @return the purpose, for good
     */
    public static Purpose of(String code) {
        return new Purpose(code, Optional.empty(), Optional.empty());
    }

    /**
     * Sets the period.
     *
     * @param first the first day
     * @param last the last day
     * @return the purpose
     */
    public Purpose between(LocalDate first, LocalDate last) {
        return new Purpose(code, Optional.of(first), Optional.of(last));
    }

    /**
     * Selects purposes that hold on a day.
     *
     * @param day the day
     * @return the criterion
     */
    public static Criterion<Purpose> holdingOn(LocalDate day) {
        return FROM.isAbsent().or(FROM.atMost(day)).and(UNTIL.isAbsent().or(UNTIL.atLeast(day)));
    }

    /**
     * Tells whether it holds.
     *
     * @param day on which day
     * @return whether the day lies in the period
     */
    public boolean holds(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    @Override
    public String toString() {
        return "Purpose[" + code + "]";
    }
}
