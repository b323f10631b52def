package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.tck.StorageKit;
import dev.kith.crm.tck.StoreHarness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The contract on MariaDb. */
@Tag("mariadb")
class MariaDbStorageTest extends StorageKit {
    private static JpaHarness harness;

    @BeforeAll
    static void open() {
        harness = JpaHarness.on(Database.MARIADB);
    }

    @AfterAll
    static void close() {
        harness.close();
    }

    @Override
    protected StoreHarness harness() {
        return harness;
    }
}
