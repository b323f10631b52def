package dev.kith.crm.jpa;

import dev.kith.crm.failure.FailureCode;

/** Stands where the adapter will be. */
public final class JpaPlaceholder {

    private JpaPlaceholder() {}

    /**
     * Names the failure of a database without our schema.
     *
     * @return the code
     */
    public static FailureCode noSchema() {
        return new FailureCode("jpa.schema.missing");
    }
}
