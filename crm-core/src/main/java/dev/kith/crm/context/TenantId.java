package dev.kith.crm.context;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.regex.Pattern;

/**
 * Names a tenant: one company whose data never meet those of another in the same store.
 *
 * @param value 1 to 40 of {@code a-z 0-9 . _ -}, compared exactly
 */
public record TenantId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9._-]{1,40}");

    /** The tenant of hosts that have only one. */
    public static final TenantId ONLY = new TenantId("main");

    /**
     * Refuses other characters, so that no store's collation can confuse two tenants.
     *
     * @param value 1 to 40 of {@code a-z 0-9 . _ -}, compared exactly
     */
    public TenantId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("a tenant id", Violation.of("tenant.syntax"));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
