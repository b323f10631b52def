package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What all ids share, those of a vendor's aggregates too: they are time-ordered UUIDs of version 7 (RFC 9562, 5.7), whose order every store
 * agrees on.
 */
public final class Ids {
    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Ids() {}

    /**
     * Lets only version 7 pass.
     *
     * @param kind the kind of id, for the message
     * @param value the id
     * @return the same value
     * @throws InvalidValueException if it is of another version or variant
     */
    public static UUID checked(String kind, UUID value) {
        if (value.version() != 7 || value.variant() != 2) {
            throw new InvalidValueException(kind, Violation.of("id.not-version-7"));
        }
        return value;
    }

    /**
     * Reads an id's text form.
     *
     * @param kind the kind of id, for the message
     * @param raw as written
     * @return the id
     * @throws InvalidValueException if it is no UUID of version 7
     */
    public static UUID parsed(String kind, String raw) {
        // the JDK also reads shortened groups: one id would have many texts
        if (!FORM.matcher(raw).matches()) {
            throw new InvalidValueException(kind, Violation.of("id.not-version-7"));
        }
        return checked(kind, UUID.fromString(raw));
    }
}
