package dev.kith.crm.customer.contactpoint;

import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.PhoneNumber;
import dev.kith.crm.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names a kind of contact point. Kinds are registered by a {@link Rule}; one that is not is kept on read and
 * refused on write.
 *
 * @param code lower case, such as {@code e-mail}
 */
public record ContactPointKind(String code) {
    /**
     * Registers a kind of contact point and tells how its key is read from the raw text.
     *
     * @param kind the kind
     * @param reader reads the key
     */
    public record Rule(ContactPointKind kind, KeyReader reader) {
        /** Where kinds are registered. */
        public static final ContributionPoint<Rule> POINT = new ContributionPoint<>("contact point kind");

        /** The kinds that Kith knows. */
        public static final List<Rule> BUILT_IN = List.of(
                new Rule(
                        ContactPointKind.EMAIL,
                        (raw, tenant) -> EmailAddress.parse(raw).key()),
                new Rule(ContactPointKind.PHONE, Rule::phone),
                new Rule(ContactPointKind.MOBILE, Rule::phone),
                new Rule(ContactPointKind.WEB, Rule::text),
                new Rule(ContactPointKind.MESSENGER, Rule::text),
                new Rule(ContactPointKind.SOCIAL, Rule::text),
                new Rule(ContactPointKind.POSTAL, Rule::text));

        /** Reads the key by which a contact point is found. */
        @FunctionalInterface
        public interface KeyReader {
            /**
             * Reads the key.
             *
             * @param raw as written
             * @param tenant for the region of national numbers
             * @return the key: two spellings of the same thing share it
             * @throws InvalidValueException if the raw text cannot be of this kind
             */
            String key(String raw, TenantSettings tenant);
        }

        /** Rules are equal if they register the same kind, so that a second one for a kind is found out. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Rule rule && kind.equals(rule.kind);
        }

        @Override
        public int hashCode() {
            return kind.hashCode();
        }

        @Override
        public String toString() {
            return kind.code();
        }

        private static String phone(String raw, TenantSettings tenant) {
            return PhoneNumber.parse(raw, tenant.region()).key();
        }

        private static String text(String raw, TenantSettings tenant) {
            return Text.line(raw)
                    .map(Text::folded)
                    .orElseThrow(() -> new InvalidValueException("a contact point", Violation.of("line.missing")));
        }
    }

    /** An e-mail address. */
    public static final ContactPointKind EMAIL = new ContactPointKind("e-mail");
    /** A phone number, fixed line or unknown. */
    public static final ContactPointKind PHONE = new ContactPointKind("phone");
    /** A mobile phone number. */
    public static final ContactPointKind MOBILE = new ContactPointKind("mobile");
    /** A web page. */
    public static final ContactPointKind WEB = new ContactPointKind("web");
    /** A name in a messenger. */
    public static final ContactPointKind MESSENGER = new ContactPointKind("messenger");
    /** A postal address. */
    public static final ContactPointKind POSTAL = new ContactPointKind("postal");
    /** A name in a social network. */
    public static final ContactPointKind SOCIAL = new ContactPointKind("social");

    /**
     * Refuses what is no code.
     *
     * @param code lower case, such as {@code e-mail}
     */
    public ContactPointKind {
        if (!Codes.wellFormed(code)) {
            throw new InvalidValueException("a contact point kind", Violation.of("code.syntax"));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
