package dev.kith.crm.query;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** How stored forms are read and compared where Java's own way is not ours. */
final class StoredForm {
    private static final int MOST_DIGITS = 1000;

    private StoredForm() {}

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
