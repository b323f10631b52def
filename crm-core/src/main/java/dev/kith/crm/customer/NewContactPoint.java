package dev.kith.crm.customer;

import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
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
    List<Violation> violations(List<ContactPointRule> rules, TenantSettings tenant) {
        try {
            parsed(rules, tenant);
            return List.of();
        } catch (InvalidValueException refused) {
            return refused.violations();
        }
    }

    ContactPoint parsed(List<ContactPointRule> rules, TenantSettings tenant) {
        var rule = rules.stream()
                .filter(one -> one.kind().code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "a contact point",
                        Codes.unknown(
                                kind,
                                rules.stream().map(one -> one.kind().code()).toList())));
        return new ContactPoint(rule.kind(), raw, rule.reader().key(raw, tenant), Optional.ofNullable(label), false);
    }

    @Override
    public String toString() {
        return "NewContactPoint[" + kind + "]";
    }
}
