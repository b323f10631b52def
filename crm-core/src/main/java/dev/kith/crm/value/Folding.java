package dev.kith.crm.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The steps by which text is folded: rules V-010 to V-017 of {@code docs/spec/values.md}. */
final class Folding {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * Accents, points and signs that readers leave out. Elsewhere a nonspacing mark is a vowel, a tone or another letter, and so
     * are the voicing marks of kana.
     */
    private static final Pattern MARKS =
            Pattern.compile("[\\p{Mn}&&[\\p{IsInherited}\\p{IsGreek}\\p{IsCoptic}\\p{IsCyrillic}\\p{IsGlagolitic}"
                    + "\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsSamaritan}\\p{IsMandaic}]&&[^\u3099\u309A]]+");

    private Folding() {}

    static String folded(String text) {
        return ascii(text) ? lowered(text) : unified(text);
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** All that the steps below do to the letters of most keys. */
    private static String lowered(String ascii) {
        var key = new StringBuilder(ascii.length());
        boolean space = false;
        for (int i = 0; i < ascii.length(); i++) {
            char unit = ascii.charAt(i);
            boolean before = space;
            space = unit == ' ' || (unit >= '\t' && unit <= '\r');
            if (!space) {
                key.append(unit >= 'A' && unit <= 'Z' ? (char) (unit + 'a' - 'A') : unit);
            } else if (!before) {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    private static String unified(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var key = new StringBuilder(plain.length());
        // upper case opens what lower case cannot, such as sharp s, but not the capital sharp s: so lower case comes
        // first;
        // and last by code point, so that no final sigma differs
        plain.toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        var open =
                MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(open).replaceAll(" ").strip();
    }
}
