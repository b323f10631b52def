package dev.kith.crm.failure;

import java.util.List;
import java.util.Locale;

/**
 * One reason why input was refused: where it stands, a stable code and the code's arguments. Arguments are limits, names
 * of fields or legal choices, never the refused value, except a code that is near a legal one.
 *
 * @param path where in the input, such as {@code contactPoints[0].raw}; empty for the input as a whole
 * @param code stable code, such as {@code line.too-long}; every code has a text in every language of the library
 * @param arguments what the text fills in, in order
 */
public record Violation(String path, String code, List<String> arguments) {
    /**
     * Copies the arguments.
     *
     * @param path where in the input, such as {@code contactPoints[0].raw}; empty for the input as a whole
     * @param code stable code, such as {@code line.too-long}; every code has a text in every language of the
     *     library
     * @param arguments what the text fills in, in order
     */
    public Violation {
        arguments = List.copyOf(arguments);
    }

    /**
     * Makes a violation of a whole value.
     *
     * @param code stable code
     * @param arguments what the text fills in
     * @return the violation, with an empty path
     */
    public static Violation of(String code, Object... arguments) {
        return new Violation(
                "", code, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /**
     * Says the same of a place further out.
     *
     * @param outer the place that holds the present one
     * @return the violation with the longer path
     */
    public Violation in(String outer) {
        var joined = path.isEmpty() || path.startsWith("[") ? outer + path : outer + "." + path;
        return new Violation(joined, code, arguments);
    }

    /**
     * Tells the reason and what to do.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return one sentence without personal data
     */
    public String message(Locale locale) {
        return Messages.text(locale, code, arguments);
    }

    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ") + message(Locale.ENGLISH) + " (" + code + ")";
    }
}
