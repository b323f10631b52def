package dev.kith.crm.brand;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The colours of a brand, each written {@code #rrggbb}. Immutable.
 *
 * @param accent of headings, links and lines
 * @param ink of text
 * @param paper behind text
 */
public record Colours(String accent, String ink, String paper) {
    private static final Pattern HEXADECIMAL = Pattern.compile("#[0-9a-f]{6}");

    /** Dark blue and black on white. */
    public static final Colours PLAIN = new Colours("#1f4e79", "#1a1a1a", "#ffffff");

    /**
     * Brings each colour into small letters.
     *
     * @param accent of headings, links and lines
     * @param ink of text
     * @param paper behind text
     * @throws InvalidValueException with all violations, if one is written otherwise
     */
    public Colours {
        accent = accent.toLowerCase(Locale.ROOT);
        ink = ink.toLowerCase(Locale.ROOT);
        paper = paper.toLowerCase(Locale.ROOT);
        var wrong = new ArrayList<Violation>();
        check("accent", accent, wrong);
        check("ink", ink, wrong);
        check("paper", paper, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidValueException("the colours", wrong);
        }
    }

    private static void check(String part, String colour, ArrayList<Violation> wrong) {
        if (!HEXADECIMAL.matcher(colour).matches()) {
            wrong.add(Violation.of("brand.colour").in(part));
        }
    }
}
