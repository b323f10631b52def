package dev.kith.crm.inmemory;

import dev.kith.crm.failure.FailureCode;

/** Stands where the store will be. */
public final class InMemoryPlaceholder {

    private InMemoryPlaceholder() {}

    /**
     * Names the failure of a store without content.
     *
     * @return the code
     */
    public static FailureCode empty() {
        return new FailureCode("inmemory.empty");
    }
}
