package dev.kith.crm.extension;

/**
 * Makes the facade that a desk hands out.
 *
 * @param <F> the facade
 */
@FunctionalInterface
public interface FacadeFactory<F> {
    /**
     * Makes the facade of one caller.
     *
     * @param bench the caller's tools
     * @return the facade; light, and immutable
     */
    F on(Workbench bench);
}
