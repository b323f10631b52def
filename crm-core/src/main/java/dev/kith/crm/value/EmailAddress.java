package dev.kith.crm.value;

import com.sanctionco.jmail.Email;
import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.net.IDN;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * An e-mail address as it was written, and the key by which it is found. Rules V-040 to V-049 of {@code
 * docs/spec/values.md}.
 *
 * @param raw as written, trimmed
 * @param key for look-up: two spellings share it that differ in case only, in Unicode's composition, or in the form of an
 *     international domain. Marks stay: {@code müller@} and {@code muller@} are two mailboxes
 */
public record EmailAddress(String raw, String key) {
    private static final EmailValidator VALIDATOR =
            JMail.strictValidator().disallowObsoleteWhitespace().withRule(EmailAddress::bare);
    /** What IDNA 2003, which the JDK knows, maps to other letters, and IDNA 2008 does not: two domains, not one. */
    private static final Pattern DEVIATING = Pattern.compile("[\\u00df\\u03c2\\u200c\\u200d]");

    /**
     * Reads an address by RFC 5321 and 5322, strictly: no display name, no comment, a domain with a dot.
     *
     * @param raw as typed
     * @return the address
     * @throws InvalidValueException if it is none
     */
    public static EmailAddress parse(String raw) {
        return Text.line(raw)
                .flatMap(line -> VALIDATOR.tryParse(line).map(parts -> new EmailAddress(line, key(parts))))
                .orElseThrow(() -> new InvalidValueException("an e-mail address", Violation.of("email.syntax")));
    }

    private static boolean bare(Email address) {
        return !address.hasIdentifier()
                && address.comments().isEmpty()
                && address.toString().codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT);
    }

    private static String key(Email address) {
        return lower(address.localPart()) + "@" + domain(lower(address.domain()));
    }

    private static String domain(String lower) {
        // plain ASCII is what it would be turned into
        if (lower.chars().allMatch(c -> c < 128) || DEVIATING.matcher(lower).find()) {
            return lower;
        }
        try {
            return lower(IDN.toASCII(lower));
        } catch (IllegalArgumentException noHostName) {
            return lower;
        }
    }

    /** By code point, so that no final sigma differs. */
    private static String lower(String text) {
        var lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return "EmailAddress[***]";
    }

    /** The parser, for {@link ReadableAs}. */
    public static final class Parser implements ReadableAs.Syntax<EmailAddress> {
        /** Stateless. */
        public Parser() {}

        @Override
        public EmailAddress parse(String raw) {
            return EmailAddress.parse(raw);
        }
    }
}
