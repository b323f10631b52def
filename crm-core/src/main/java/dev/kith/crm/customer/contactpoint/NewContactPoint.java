package dev.kith.crm.customer.contactpoint;

import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a contact point, in raw form.
 *
 * @param kind the code of a registered kind
 * @param raw as typed; of an address, its lines, one below the other
 * @param label what it is called, if it has a name
 * @param address the parts of an address, where they are known; then {@code raw} is not read
 */
public record NewContactPoint(
        String kind,
        String raw,
        @ReadableAs(Text.Line.class) @Nullable String label,
        @Nullable NewAddress address) {
    /**
     * Asks for any contact point.
     *
     * @param kind the code of a registered kind
     * @param raw as typed; of an address, its lines, one below the other
     * @param label what it is called, if it has a name
     */
    public NewContactPoint(String kind, String raw, @Nullable String label) {
        this(kind, raw, label, null);
    }

    /**
     * Asks for a postal address of which the parts are known.
     *
     * @param address the address
     * @return the command
     */
    public static NewContactPoint postal(NewAddress address) {
        return new NewContactPoint(ContactPointKind.POSTAL.code(), "", null, address);
    }

    /**
     * Tells what is wrong with it in this Crm; its annotations tell the rest.
     *
     * @param rules the registered kinds
     * @param tenant whose national numbers are meant
     * @return the violations
     */
    public List<Violation> violations(List<ContactPointKind.Rule> rules, TenantSettings tenant) {
        var found = new ArrayList<Violation>();
        var rule = rule(rules);
        if (rule.isEmpty()) {
            found.add(unknownKind(rules).in("kind"));
        }
        rule.ifPresent(one -> {
            var part = address == null ? "raw" : "address";
            found.addAll(InvalidValueException.of(part, () -> read(one, tenant)));
        });
        return found;
    }

    private ContactPoint read(ContactPointKind.Rule rule, TenantSettings tenant) {
        if (address != null && rule.kind().equals(ContactPointKind.POSTAL)) {
            return ContactPoint.postal(address.read());
        }
        return rule.kind().equals(ContactPointKind.POSTAL)
                ? ContactPoint.postal(PostalAddress.of(raw.split("\\R")))
                : ContactPoint.of(rule.kind(), raw, rule.reader().key(raw, tenant));
    }

    private Optional<ContactPointKind.Rule> rule(List<ContactPointKind.Rule> rules) {
        return rules.stream().filter(one -> one.kind().code().equals(kind)).findFirst();
    }

    private Violation unknownKind(List<ContactPointKind.Rule> rules) {
        return Codes.unknown(kind, rules.stream().map(one -> one.kind().code()).toList());
    }

    /**
     * Reads the contact point.
     *
     * @param rules the registered kinds
     * @param tenant whose national numbers are meant
     * @return the contact point
     * @throws InvalidValueException if it cannot be read; {@link #violations} tells all reasons
     */
    public ContactPoint parsed(List<ContactPointKind.Rule> rules, TenantSettings tenant) {
        var rule = rule(rules)
                .orElseThrow(() -> new InvalidValueException(
                        "a contact point", unknownKind(rules).in("kind")));
        var point = read(rule, tenant);
        return label == null ? point : point.labelled(label);
    }

    @Override
    public String toString() {
        return "NewContactPoint[" + (Codes.wellFormed(kind) ? kind : "?") + "]";
    }
}
