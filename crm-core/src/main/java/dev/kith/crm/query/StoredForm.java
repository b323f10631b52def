package dev.kith.crm.query;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** How stored forms are read, written and compared where Java's own way is not ours. */
final class StoredForm {
    private static final int MOST_DIGITS = 1000;
    private static final Comparator<Money> BY_CURRENCY =
            Comparator.comparing(Money::code).thenComparing(Money::amount);

    private StoredForm() {}

    static Object read(FieldType.Kind kind, String text, Function<String, Object> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new InvalidValueException("an operand", Violation.of("operand.syntax", kind));
        }
    }

    static boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return text.equals("true");
    }

    /** Plain digits at most: an exponent from outside must not write gigabytes of zeros. */
    static BigDecimal decimal(String text) {
        var number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("too many digits");
        }
        return number.stripTrailingZeros();
    }

    /** Whether this JVM knows the currency is not asked: the text may be of a place in an order that another one has stored. */
    static Money money(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException("no currency");
        }
        try {
            return new Money(decimal(text.substring(0, blank)), text.substring(blank + 1));
        } catch (InvalidValueException none) {
            throw new IllegalArgumentException("no amount of money", none);
        }
    }

    static String text(Object stored) {
        if (stored instanceof Money money) {
            return money.text();
        }
        return stored instanceof BigDecimal number ? number.toPlainString() : stored.toString();
    }

    static int byCurrency(Object one, Object other) {
        return BY_CURRENCY.compare((Money) one, (Money) other);
    }

    static boolean sameCurrency(Object one, Object other) {
        return ((Money) one).code().equals(((Money) other).code());
    }

    /** The JDK also reads shortened groups: one id would have many texts. */
    static UUID id(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("shortened groups");
        }
        return id;
    }

    static String declared(List<String> choices, String name) {
        if (!choices.contains(name)) {
            throw new InvalidValueException("a choice", Violation.of("operand.syntax", FieldType.Kind.CHOICE));
        }
        return name;
    }

    static int byCodePoint(Object one, Object other) {
        var a = (String) one;
        var b = (String) other;
        int at = 0; // in both: what lies before is the same
        while (at < a.length() && at < b.length()) {
            int next = a.codePointAt(at);
            int step = Integer.compare(next, b.codePointAt(at));
            if (step != 0) {
                return step;
            }
            at += Character.charCount(next);
        }
        return Integer.compare(a.length(), b.length());
    }

    static int unsigned(Object one, Object other) {
        var a = (UUID) one;
        var b = (UUID) other;
        var high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
