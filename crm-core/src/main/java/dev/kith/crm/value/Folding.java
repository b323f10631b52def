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
