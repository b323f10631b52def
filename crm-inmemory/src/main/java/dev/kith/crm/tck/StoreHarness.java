package dev.kith.crm.tck;

import dev.kith.crm.storage.CrmStorage;

/** How the kit gets at the store under test. */
@FunctionalInterface
public interface StoreHarness {
    /**
     * Gives the store; asked once by each test. May give the same one each time: every test works in a tenant that nobody has used before. The kit
     * never closes it.
     *
     * @return an open store, in which no unit of this thread is open
     */
    CrmStorage storage();

    /** Called when a test has stored many rows before it asks of them: a store that plans by what it has counted may count now. */
    default void filled() {}
}
