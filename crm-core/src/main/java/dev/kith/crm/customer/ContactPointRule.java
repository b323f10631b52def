package dev.kith.crm.customer;

import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.PhoneNumber;
import dev.kith.crm.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registers a kind of contact point and tells how its key is read from the raw text.
 *
 * @param kind the kind
 * @param reader reads the key
 */
public record ContactPointRule(ContactPointKind kind, KeyReader reader) {
    /** Where kinds are registered. */
    public static final ContributionPoint<ContactPointRule> POINT = new ContributionPoint<>("contact point kind");

    static final List<ContactPointRule> BUILT_IN = List.of(
            new ContactPointRule(
                    ContactPointKind.EMAIL,
                    (raw, tenant) -> EmailAddress.parse(raw).key()),
            new ContactPointRule(ContactPointKind.PHONE, ContactPointRule::phone),
            new ContactPointRule(ContactPointKind.MOBILE, ContactPointRule::phone),
            new ContactPointRule(ContactPointKind.WEB, ContactPointRule::text),
            new ContactPointRule(ContactPointKind.MESSENGER, ContactPointRule::text),
            new ContactPointRule(ContactPointKind.SOCIAL, ContactPointRule::text));

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
        return other instanceof ContactPointRule rule && kind.equals(rule.kind);
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
