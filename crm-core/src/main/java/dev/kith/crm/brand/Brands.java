package dev.kith.crm.brand;

import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.value.Version;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The brand of the caller's tenant: it stands on every message. Light, immutable, thread-safe. */
public interface Brands {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new BrandFeature();
    }

    /** {@return the brand, if the tenant has one} */
    Optional<Brand> find();

    /**
     * Gets the brand.
     *
     * @return the brand
     * @throws dev.kith.crm.failure.RefusedException if the tenant has none yet
     */
    Brand get();

    /**
     * Defines the brand.
     *
     * @param command what is asked for
     * @return the brand
     * @throws dev.kith.crm.failure.InvalidValueException with all violations, if a part is illegal
     * @throws dev.kith.crm.failure.DuplicateException if the tenant has one: revise that
     */
    Brand define(NewBrand command);

    /**
     * Changes the brand as it is now. Nobody's change in between is lost. A change that leaves the state equal writes nothing.
     *
     * @param change gives the changed state; pure, since it may be applied again
     * @return the changed brand
     * @throws dev.kith.crm.failure.RefusedException if the tenant has none yet
     * @throws dev.kith.crm.failure.InvalidValueException if a part is illegal
     */
    Brand revise(UnaryOperator<Brand> change);

    /**
     * Changes the brand if nobody has changed it since it was seen.
     *
     * @param seen the version that the caller has seen
     * @param change gives the changed state
     * @return the changed brand
     * @throws dev.kith.crm.failure.RefusedException if the tenant has none yet
     * @throws dev.kith.crm.failure.StaleVersionException if somebody was faster
     * @throws dev.kith.crm.failure.InvalidValueException if a part is illegal
     */
    Brand revise(Version seen, UnaryOperator<Brand> change);
}
