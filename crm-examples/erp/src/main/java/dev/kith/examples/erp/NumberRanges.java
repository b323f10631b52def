package dev.kith.examples.erp;

import dev.kith.crm.extension.Lookup;

/** The number ranges of a tenant, as one caller sees them. Light, immutable, thread-safe. */
public interface NumberRanges extends Lookup<NumberRange, NumberRangeId> {
    /**
     * Opens a range, which is part of setting up a tenant: it is done once, before the first number is drawn.
     *
     * @param command what is asked for
     * @return the range
     * @throws dev.kith.crm.failure.InvalidValueException with all violations, if the command breaks rules
     * @throws dev.kith.crm.failure.DuplicateException if there is one of this name
     */
    NumberRange open(NewNumberRange command);

    /**
     * Draws a number, in the caller's unit: a unit that is rolled back gives it back, so that the numbers in use have no gap. The price is that
     * units which draw from one range wait for each other, from here until the first of them ends.
     *
     * @param name of the range
     * @return a number that nobody else gets
     * @throws dev.kith.crm.failure.RefusedException {@code acme.no-range}, if the tenant has no such range
     */
    String draw(String name);
}
