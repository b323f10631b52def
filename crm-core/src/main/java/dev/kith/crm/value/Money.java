package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount of one currency. Equal where number and currency are: 12.5 EUR is 12.50 EUR. It is not comparable, since amounts of two
 * currencies have no order. It may have more decimals than coins of the currency: no rounding is done and none asked for. Immutable.
 *
 * @param amount the number, below zero for a debt; without zeros at the end of a fraction
 * @param code the currency as ISO 4217 writes it, such as {@code EUR}
 */
public record Money(BigDecimal amount, String code) {
    private static final int SCALE = 10;
    private static final int WHOLE_DIGITS = 28;
    private static final BigDecimal MOST =
            BigDecimal.TEN.pow(WHOLE_DIGITS).subtract(BigDecimal.ONE.movePointLeft(SCALE));
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    /** Digits are bounded here, so that no text takes long to read. */
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,40}(?:\\.[0-9]{1,40})? [A-Za-z]{3}");

    /**
     * Takes what was written before, maybe by a JVM that knows currencies which this one does not: of the code only the form is proved.
     * Begin with {@link #of(BigDecimal, Currency)}.
     *
     * @param amount the number
     * @param code three capital letters
     * @throws InvalidValueException if no store can keep the number ({@link #checkRange}), or the code has another form
     */
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(code, "code");
        var least = amount.stripTrailingZeros();
        checkRange(least);
        if (!CODE.matcher(code).matches()) {
            throw unknown();
        }
        amount = least.setScale(Math.max(0, least.scale()));
    }

    /**
     * Takes an amount.
     *
     * @param amount the number
     * @param currency the currency
     * @return the money
     * @throws InvalidValueException if no store can keep the number
     */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, Objects.requireNonNull(currency, "currency").getCurrencyCode());
    }

    /**
     * Reads an amount, such as {@code Money.of("12.50", "EUR")}.
     *
     * @param amount digits, with a point before the fraction
     * @param code a code of ISO 4217, in either case
     * @return the money
     * @throws InvalidValueException if the number is none or no store can keep it, or there is no such currency
     */
    public static Money of(String amount, String code) {
        return parse(Objects.requireNonNull(amount, "amount") + " " + Objects.requireNonNull(code, "code"));
    }

    /**
     * Reads the text form: number, blank, code of ISO 4217, such as {@code 12.5 EUR}.
     *
     * @param raw as written; the code in either case
     * @return the money
     * @throws InvalidValueException if it has another form, no store can keep the number, or there is no such currency
     */
    public static Money parse(String raw) {
        var text = Objects.requireNonNull(raw, "raw").strip();
        if (!FORM.matcher(text).matches()) {
            throw new InvalidValueException("an amount of money", Violation.of("money.syntax"));
        }
        var blank = text.indexOf(' ');
        var money = new Money(
                new BigDecimal(text.substring(0, blank)),
                text.substring(blank + 1).toUpperCase(Locale.ROOT));
        money.currency();
        return money;
    }

    /**
     * Proves that every store can keep a number, be it an amount or a decimal: at most 28 digits before the point and 10 behind it.
     *
     * @param number the number; zeros at the end of a fraction count
     * @throws InvalidValueException if it has more
     */
    public static void checkRange(BigDecimal number) {
        if (number.scale() > SCALE || number.precision() - (long) number.scale() > WHOLE_DIGITS) {
            throw new InvalidValueException("a number", Violation.of("decimal.range", WHOLE_DIGITS, SCALE));
        }
    }

    /**
     * {@return the currency}
     *
     * @throws InvalidValueException if this JVM does not know it
     */
    public Currency currency() {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException none) {
            throw unknown();
        }
    }

    private static InvalidValueException unknown() {
        return new InvalidValueException("a currency", Violation.of("currency.unknown"));
    }

    /** {@return the least amount of this currency that stores keep} */
    public Money least() {
        return new Money(MOST.negate(), code);
    }

    /** {@return the greatest amount of this currency that stores keep} */
    public Money most() {
        return new Money(MOST, code);
    }

    /** {@return the text form that {@link #parse} reads; an amount may be personal, so {@code toString} does not tell it} */
    public String text() {
        return amount.toPlainString() + " " + code;
    }

    @Override
    public String toString() {
        return "Money[" + code + "]";
    }
}
