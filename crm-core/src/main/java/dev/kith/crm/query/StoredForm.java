package dev.kith.crm.query;

import java.util.UUID;

/** How stored forms are read and compared where Java's own way is not ours. */
final class StoredForm {
    private StoredForm() {}

    static boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return text.equals("true");
    }

    static int byCodePoint(Object one, Object other) {
        var a = ((String) one).codePoints().iterator();
        var b = ((String) other).codePoints().iterator();
        while (a.hasNext() && b.hasNext()) {
            var step = Integer.compare(a.nextInt(), b.nextInt());
            if (step != 0) {
                return step;
            }
        }
        return Boolean.compare(a.hasNext(), b.hasNext());
    }

    static int unsigned(Object one, Object other) {
        var a = (UUID) one;
        var b = (UUID) other;
        var high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
