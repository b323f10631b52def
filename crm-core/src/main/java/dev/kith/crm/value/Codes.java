package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.Collection;
import java.util.Optional;
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
        var nearest = NearestCode.of(code, registered);
        var told = tellable(code, nearest) ? code : "?";
        return Violation.of("code.unknown", told, nearest.orElse("none"), String.join(", ", registered));
    }

    /**
     * Finds the nearest of several names.
     *
     * @param name as typed
     * @param legal the legal ones
     * @return the one that was probably meant; empty if there is none at all
     */
    public static Optional<String> nearest(String name, Collection<String> legal) {
        return NearestCode.of(name, legal);
    }

    /** The parser of a code that need not be registered, for {@link ReadableAs}. */
    public static final class Parser implements ReadableAs.Syntax<String> {
        /** Stateless. */
        public Parser() {}

        @Override
        public String parse(String raw) {
            if (!wellFormed(raw)) {
                throw new InvalidValueException("a code", Violation.of("code.syntax"));
            }
            return raw;
        }
    }

    /** A name with a dot is an attribute's; a word near a legal one is a slip of the pen. Anything else may be a person. */
    private static boolean tellable(String code, Optional<String> nearest) {
        return TELLABLE.matcher(code).matches()
                && (code.contains(".")
                        || nearest.filter(near -> NearestCode.isClose(code, near))
                                .isPresent());
    }
}
