package dev.kith.crm.tenantattribute;

import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Lookup;
import dev.kith.crm.value.Version;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * The attributes that a tenant has defined at run time, beside those of extensions. Once defined, an attribute is written, checked, searched,
 * sorted, imported and shown like any other; ask {@code desk.attributes(type).named(name)} for its handle. What is defined holds at once for
 * this Crm, and within {@link #STALENESS} for others on the same store, and where the application's own transaction commits it. None is
 * deleted: retire it. Light, immutable, thread-safe.
 */
public interface TenantAttributes extends Lookup<TenantAttribute, TenantAttributeId> {
    /** How long another Crm on the same store may go by what was defined before, by its clock. */
    Duration STALENESS = Duration.ofSeconds(10);

    /** How many a tenant may define, retired ones included. */
    int MOST = 1_000;

    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new TenantAttributeFeature();
    }

    /**
     * Defines an attribute.
     *
     * @param command what is asked for
     * @return the attribute
     * @throws dev.kith.crm.failure.InvalidValueException with all violations, if the command breaks rules
     * @throws dev.kith.crm.failure.DuplicateException if the tenant has one of this owner and name
     */
    TenantAttribute define(NewTenantAttribute command);

    /**
     * Changes the rules of an attribute as it is now. Nobody's change in between is lost. A change that leaves the state equal writes nothing.
     *
     * @param id which one
     * @param change gives the changed state, such as {@code one -> one.under(one.rules().retire())}; pure, since it may be applied again
     * @return the changed attribute
     * @throws dev.kith.crm.failure.NotFoundException if there is none
     * @throws dev.kith.crm.failure.InvalidValueException if the rules are illegal, or anything else was changed
     */
    TenantAttribute revise(TenantAttributeId id, UnaryOperator<TenantAttribute> change);

    /**
     * Changes the rules of an attribute if nobody has changed it since it was seen.
     *
     * @param id which one
     * @param seen the version that the caller has seen
     * @param change gives the changed state
     * @return the changed attribute
     * @throws dev.kith.crm.failure.NotFoundException if there is none
     * @throws dev.kith.crm.failure.StaleVersionException if somebody was faster
     * @throws dev.kith.crm.failure.InvalidValueException if the rules are illegal, or anything else was changed
     */
    TenantAttribute revise(TenantAttributeId id, Version seen, UnaryOperator<TenantAttribute> change);
}
