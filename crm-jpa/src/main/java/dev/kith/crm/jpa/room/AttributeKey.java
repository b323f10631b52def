package dev.kith.crm.jpa.room;

import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.UUID;

/**
 * Writes values of attributes as texts that are, code point by code point, in the order of the values: so one column and one index serve all
 * kinds. All methods are pure.
 */
public final class AttributeKey {
    private static final int SCALE = 10;
    private static final int DIGITS = 28;
    /** How many letters the code of a currency has. */
    private static final int CODE = 3;
    /** Greater than each decimal that an attribute may be. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(DIGITS);

    /** Of one width, so that the fraction does not meet the zone. */
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private AttributeKey() {}

    /**
     * Writes a value, or what values are compared with.
     *
     * @param kind its kind
     * @param stored its stored form; a text is folded already
     * @return the key; of a choice its name, whatever the order in which choices are declared
     */
    public static String of(FieldType.Kind kind, Object stored) {
        return switch (kind) {
            case TEXT, CODE, CHOICE, BOOLEAN, DATE, ID -> stored.toString();
            case WHOLE ->
                "%20s"
                        .formatted(Long.toUnsignedString((Long) stored ^ Long.MIN_VALUE))
                        .replace(' ', '0');
            case DECIMAL -> decimal((BigDecimal) stored);
            case MONEY -> money((Money) stored);
            case INSTANT -> MOMENT.format((Instant) stored);
        };
    }

    /**
     * Reads a key of a value that an attribute may have.
     *
     * @param kind the kind of the value
     * @param key what {@link #of} wrote
     * @return the stored form
     */
    public static Object read(FieldType.Kind kind, String key) {
        return switch (kind) {
            case TEXT, CODE, CHOICE -> key;
            case WHOLE -> Long.parseUnsignedLong(key) ^ Long.MIN_VALUE;
            case DECIMAL -> decimal(key);
            case MONEY -> new Money(decimal(key.substring(CODE)), key.substring(0, CODE));
            case BOOLEAN -> Boolean.valueOf(key);
            case INSTANT -> Instant.parse(key);
            case DATE -> LocalDate.parse(key);
            case ID -> UUID.fromString(key);
        };
    }

    /** The code, then the number: a range of keys is one of amounts of a currency. */
    private static String money(Money money) {
        return money.code() + decimal(money.amount());
    }

    private static BigDecimal decimal(String key) {
        var number = new BigDecimal(new BigInteger(key.substring(1)), SCALE);
        return (key.charAt(0) == '1' ? number : number.subtract(LIMIT)).stripTrailingZeros();
    }

    /**
     * Zero and more behind a 1, what is less behind a 0 as its distance from the limit; a number with more digits of a fraction than
     * an attribute may have lies between its neighbours.
     */
    private static String decimal(BigDecimal number) {
        if (number.abs().compareTo(LIMIT) >= 0) {
            return number.signum() > 0 ? "2" : "0";
        }
        var least = number.setScale(Math.max(SCALE, number.stripTrailingZeros().scale()));
        var distance = least.signum() < 0 ? least.add(LIMIT) : least;
        var digits = distance.unscaledValue().toString();
        return (least.signum() < 0 ? "0" : "1") + "0".repeat(DIGITS + least.scale() - digits.length()) + digits;
    }
}
