package dev.kith.crm.inmemory;

import dev.kith.crm.tck.StorageKit;
import dev.kith.crm.tck.StoreHarness;

class InMemoryStorageTest extends StorageKit {
    @Override
    protected StoreHarness harness() {
        return InMemoryStorage::create;
    }
}
