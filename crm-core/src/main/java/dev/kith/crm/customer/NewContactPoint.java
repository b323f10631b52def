package dev.kith.crm.customer;

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
 * @param raw as typed
 * @param label what it is called, if it has a name
 */
public record NewContactPoint(
        String kind, String raw, @Nullable String label) {
    List<Violation> violations(List<ContactPointKind.Rule> rules, TenantSettings tenant) {
        var found = new ArrayList<Violation>();
        var rule = rule(rules);
        if (rule.isEmpty()) {
            found.add(unknownKind(rules).in("kind"));
        }
        rule.ifPresent(one -> found.addAll(refusals("raw", value -> one.reader().key(value, tenant), raw)));
        if (label != null) {
            found.addAll(refusals("label", Text::line, label));
        }
        return found;
    }

    private static List<Violation> refusals(String component, ReadableAs.Syntax<?> syntax, String text) {
        try {
            syntax.parse(text);
            return List.of();
        } catch (InvalidValueException refused) {
            return refused.violations().stream()
                    .map(violation -> violation.in(component))
                    .toList();
        }
    }

    private Optional<ContactPointKind.Rule> rule(List<ContactPointKind.Rule> rules) {
        return rules.stream().filter(one -> one.kind().code().equals(kind)).findFirst();
    }

    private Violation unknownKind(List<ContactPointKind.Rule> rules) {
        return Codes.unknown(kind, rules.stream().map(one -> one.kind().code()).toList());
    }

    ContactPoint parsed(List<ContactPointKind.Rule> rules, TenantSettings tenant) {
        var rule = rule(rules)
                .orElseThrow(() -> new InvalidValueException(
                        "a contact point", unknownKind(rules).in("kind")));
        return new ContactPoint(rule.kind(), raw, rule.reader().key(raw, tenant), Optional.ofNullable(label), false);
    }

    @Override
    public String toString() {
        return "NewContactPoint[" + (Codes.wellFormed(kind) ? kind : "?") + "]";
    }
}
