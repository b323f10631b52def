package dev.kith.crm.template;

import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name that templates may put between braces. The names are a closed list: those of {@code docs/templates.md}, the attributes of customers
 * as {@code customer.} and their name, what extensions contribute at {@link #POINT}, and what a template itself says will be given. Two
 * placeholders are equal if their names are.
 *
 * @param name words of letters, digits and {@code -}, joined by dots, such as {@code customer.given}; not {@code this}
 * @param kind what its values are, and how they are written in the language of the text
 * @param always whether there is a value for every customer. One that may be missing is used within a section of its own only
 * @param reader reads the value
 */
public record Placeholder(String name, Kind kind, boolean always, Reader reader) {
    /** What values are. */
    public enum Kind {
        /** A {@code String} of one line. */
        LINE,
        /** A {@code String} of one line or several. */
        LINES,
        /** A {@code java.net.URI} of https, http, mailto or tel: the only one that may stand in an {@code href}. */
        LINK,
        /** A {@code BigDecimal}, {@code Long} or {@code Integer}, with the separators of the language. */
        NUMBER,
        /** A {@code Money}, in the form of the language. */
        MONEY,
        /** A {@code LocalDate}, in the long form of the language. */
        DATE,
        /** An {@code Instant}, in the long form of the language, by the customer's clock. */
        INSTANT,
        /** A {@code Boolean}; not written, but asked by sections. */
        YES_NO
    }

    /** Reads a value. Thread-safe. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads.
         *
         * @param scene whom the message is for
         * @return the value, of the type that the kind says; empty where there is none
         */
        Optional<?> read(Scene scene);
    }

    /** Where extensions contribute their own. */
    public static final ContributionPoint<Placeholder> POINT = new ContributionPoint<>("placeholder");

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*");
    private static final int LONGEST = 80;

    /**
     * Refuses other names.
     *
     * @param name words of letters, digits and {@code -}, joined by dots
     * @param kind what its values are
     * @param always whether there is a value for every customer
     * @param reader reads the value
     * @throws InvalidValueException if the name has not the form of one, or is {@code this}
     */
    public Placeholder {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reader, "reader");
        // to the library that fills templates, "this" is all values at once
        if (name.equals("this")
                || name.length() > LONGEST
                || !FORM.matcher(name).matches()) {
            throw new InvalidValueException(
                    "a placeholder", Violation.of("template.name", LONGEST).in("name"));
        }
    }

    /**
     * Describes one that has a value for every customer.
     *
     * @param name its name
     * @param kind what its values are
     * @param reader reads the value
     * @return the placeholder
     */
    public static Placeholder always(String name, Kind kind, Reader reader) {
        return new Placeholder(name, kind, true, reader);
    }

    /**
     * Describes one that may have no value.
     *
     * @param name its name
     * @param kind what its values are
     * @param reader reads the value
     * @return the placeholder
     */
    public static Placeholder optional(String name, Kind kind, Reader reader) {
        return new Placeholder(name, kind, false, reader);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Placeholder placeholder && name.equals(placeholder.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
