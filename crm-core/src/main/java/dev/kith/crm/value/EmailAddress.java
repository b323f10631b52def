package dev.kith.crm.value;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;

/**
 * An e-mail address as it was written, and the key by which it is found.
 *
 * @param raw as written, trimmed
 * @param key folded for look-up: two spellings that differ in case only share it
 */
public record EmailAddress(String raw, String key) {
    private static final EmailValidator VALIDATOR = JMail.strictValidator();

    /**
     * Reads an address by RFC 5321 and 5322, strictly: no display name, no comment, a domain with a dot.
     *
     * @param raw as typed
     * @return the address
     * @throws InvalidValueException if it is none
     */
    public static EmailAddress parse(String raw) {
        return Text.line(raw)
                .filter(line -> VALIDATOR.isValid(line))
                .map(line -> new EmailAddress(line, Text.folded(line)))
                .orElseThrow(() -> new InvalidValueException("an e-mail address", Violation.of("email.syntax")));
    }

    @Override
    public String toString() {
        return "EmailAddress[***]";
    }

    /** The parser, for {@link ReadableAs}. */
    public static final class Parser implements Syntax<EmailAddress> {
        /** Stateless. */
        public Parser() {}

        @Override
        public EmailAddress parse(String raw) {
            return EmailAddress.parse(raw);
        }
    }
}
