package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How text is brought into its one form, and folded for comparison. Rules V-001 to V-029 of {@code docs/spec/values.md}.
 * All methods are pure.
 */
public final class Text {
    /** The longest line, in UTF-16 units. */
    public static final int LINE = 200;
    /** The longest text, in UTF-16 units. */
    public static final int LONG = 20_000;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Text() {}

    /**
     * Reads one line: NFC, trimmed, no control characters, at most {@link #LINE} units long.
     *
     * @param raw as typed
     * @return the line, or nothing where it is blank
     * @throws InvalidValueException if it holds control characters or is too long
     */
    public static Optional<String> line(String raw) {
        var line = trimmed(Normalizer.normalize(raw, Normalizer.Form.NFC));
        if (line.codePoints().anyMatch(Text::forbiddenInLine)) {
            throw new InvalidValueException("a line", Violation.of("line.control-character"));
        }
        return bounded(line, LINE);
    }

    /**
     * Reads one line that must not be blank.
     *
     * @param raw as typed
     * @return the line
     * @throws InvalidValueException if it is blank, holds control characters or is too long
     */
    public static String filled(String raw) {
        return line(raw).orElseThrow(() -> new InvalidValueException("a line", Violation.of("line.missing")));
    }

    /**
     * Reads a text of several lines: NFC, trimmed, line ends become LF, tabs stay, at most {@link #LONG} units long.
     *
     * @param raw as typed
     * @return the text, or nothing where it is blank
     * @throws InvalidValueException if it holds other control characters or is too long
     */
    public static Optional<String> lines(String raw) {
        var unified = raw.replace("\r\n", "\n").replace('\r', '\n');
        var text = trimmed(Normalizer.normalize(unified, Normalizer.Form.NFC));
        if (text.codePoints().anyMatch(c -> c != '\n' && c != '\t' && forbiddenInLine(c))) {
            throw new InvalidValueException("a text", Violation.of("line.control-character"));
        }
        return bounded(text, LONG);
    }

    /**
     * Folds text into the key by which it is compared and sorted: compatibility forms are unified, marks and case
     * dropped, runs of space become one blank. Folding twice changes nothing.
     *
     * @param text any text
     * @return the key; compare keys by code point
     */
    public static String folded(String text) {
        return Folding.folded(text);
    }

    /**
     * Splits text into its folded words: runs of letters, marks and digits.
     *
     * @param text any text
     * @return the distinct words, in order of appearance
     */
    public static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Tells whether a text holds nothing but space: white space and separators, so also no-break spaces.
     *
     * @param raw as typed
     * @return whether {@link #line} and {@link #lines} find nothing in it
     */
    public static boolean isBlank(String raw) {
        return raw.chars().allMatch(Text::space);
    }

    /** Unlike {@code strip}, which leaves no-break spaces. All space lies in the basic plane. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        while (from < to && space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean space(int unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static boolean forbiddenInLine(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint == 0x2028
                || codePoint == 0x2029
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    private static Optional<String> bounded(String text, int limit) {
        if (text.length() > limit) {
            throw new InvalidValueException("a text", Violation.of("line.too-long", limit));
        }
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /** The parser of a line, for {@link ReadableAs}. */
    public static final class Line implements ReadableAs.Syntax<Optional<String>> {
        /** Stateless. */
        public Line() {}

        @Override
        public Optional<String> parse(String raw) {
            return line(raw);
        }
    }

    /** The parser of a line that must not be blank, for {@link ReadableAs}. */
    public static final class Filled implements ReadableAs.Syntax<String> {
        /** Stateless. */
        public Filled() {}

        @Override
        public String parse(String raw) {
            return filled(raw);
        }
    }

    /** The parser of a text of several lines, for {@link ReadableAs}. */
    public static final class Lines implements ReadableAs.Syntax<Optional<String>> {
        /** Stateless. */
        public Lines() {}

        @Override
        public Optional<String> parse(String raw) {
            return lines(raw);
        }
    }
}
