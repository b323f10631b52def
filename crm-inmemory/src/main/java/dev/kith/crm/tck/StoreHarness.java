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
}
