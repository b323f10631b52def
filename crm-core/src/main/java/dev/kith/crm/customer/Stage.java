package dev.kith.crm.customer;

import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;

/**
 * How far the relation with a customer has come. Stages are registered, or a tenant's own ({@link
 * dev.kith.crm.context.TenantSettings#stages}); another one is kept on read and refused on write.
 *
 * @param code lower case, such as {@code prospect}
 */
public record Stage(String code) {
    /** Where stages are registered. */
    public static final ContributionPoint<Stage> POINT = new ContributionPoint<>("stage");

    /** Has bought nothing yet. */
    public static final Stage PROSPECT = new Stage("prospect");
    /** Buys, or has bought lately. */
    public static final Stage ACTIVE = new Stage("active");
    /** Has bought, and does no more. */
    public static final Stage LAPSED = new Stage("lapsed");
    /** Will not come back. */
    public static final Stage LOST = new Stage("lost");

    /**
     * Refuses what is no code.
     *
     * @param code lower case, such as {@code prospect}
     */
    public Stage {
        if (!Codes.wellFormed(code)) {
            throw new InvalidValueException("a stage", Violation.of("code.syntax"));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
