package dev.kith.crm.value;

import dev.kith.crm.failure.Violation;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/** What all registered codes share: their form, and what to say of one that is not registered. */
public final class Codes {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    /** What may be repeated in a message: the form of a code or of an attribute's name, not free text. */
    private static final Pattern TELLABLE = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    private Codes() {}

    /**
     * Tells whether a text has the form of a code.
     *
     * @param code the text
     * @return whether it is 1 to 40 of {@code a-z 0-9 . _ -}, beginning with a letter or digit
     */
    public static boolean wellFormed(String code) {
        return FORM.matcher(code).matches();
    }

    /**
     * Says that a code is not registered, and which one was probably meant.
     *
     * @param code the code; repeated only where it has the form of one
     * @param registered the legal ones
     * @return the violation
     */
    public static Violation unknown(String code, Collection<String> registered) {
        var nearest = registered.stream().min(Comparator.comparingInt(known -> distance(code, known)));
        var told = TELLABLE.matcher(code).matches() ? code : "?";
        return Violation.of("code.unknown", told, nearest.orElse("none"), String.join(", ", registered));
    }

    /** Levenshtein's edit distance. */
    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
