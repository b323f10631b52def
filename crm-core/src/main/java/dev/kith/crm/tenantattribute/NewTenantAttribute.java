package dev.kith.crm.tenantattribute;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.storage.AggregateType;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for an attribute of a tenant. Begin with {@link #of}, or {@link #named} where an administrator has typed all of it. Immutable.
 *
 * @param owner the name of the aggregate that gets it, such as {@code customer}
 * @param name prefix, dot, name, such as {@code own.tier}; no attribute of an extension, and none that the tenant had before
 * @param kind what values are
 * @param target the name of the aggregate that values refer to; for {@link TenantAttribute.Kind#REFERENCE} only
 * @param rules what may be written
 */
public record NewTenantAttribute(
        String owner, String name, TenantAttribute.Kind kind, Optional<String> target, AttributeRules rules) {
    /**
     * Refuses null.
     *
     * @param owner the name of the aggregate that gets it
     * @param name prefix, dot, name
     * @param kind what values are
     * @param target the name of the aggregate that values refer to
     * @param rules what may be written
     */
    public NewTenantAttribute {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(rules, "rules");
    }

    /**
     * Asks for an attribute of a known type.
     *
     * @param owner what gets it, such as {@code Customer.TYPE}
     * @param name prefix, dot, name
     * @param kind what values are
     * @param rules what may be written
     * @param <A> the owner
     * @return the command
     */
    public static <A extends Attributed<A>> NewTenantAttribute of(
            AggregateType<A, ?> owner, String name, TenantAttribute.Kind kind, AttributeRules rules) {
        return named(Objects.requireNonNull(owner, "owner").name(), name, kind, rules);
    }

    /**
     * Asks for an attribute.
     *
     * @param owner the name of the aggregate that gets it
     * @param name prefix, dot, name
     * @param kind what values are
     * @param rules what may be written
     * @return the command
     */
    public static NewTenantAttribute named(String owner, String name, TenantAttribute.Kind kind, AttributeRules rules) {
        return new NewTenantAttribute(owner, name, kind, Optional.empty(), rules);
    }

    /**
     * Says what values refer to.
     *
     * @param aggregate the name of an aggregate with a repository, such as {@code customer}
     * @return the command
     */
    public NewTenantAttribute referringTo(String aggregate) {
        return new NewTenantAttribute(
                owner, name, kind, Optional.of(Objects.requireNonNull(aggregate, "aggregate")), rules);
    }

    @Override
    public String toString() {
        return "NewTenantAttribute[***]";
    }
}
