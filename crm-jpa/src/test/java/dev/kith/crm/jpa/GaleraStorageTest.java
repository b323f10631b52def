package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.TableNames;
import dev.kith.crm.tck.StorageKit;
import dev.kith.crm.tck.StoreHarness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The contract on a Galera cluster whose nodes all take writes: each unit works on the node that follows that of the unit before. */
@Tag("galera")
class GaleraStorageTest extends StorageKit {
    private static GaleraNodes nodes;
    private static JpaStorage storage;

    @BeforeAll
    static void open() {
        nodes = GaleraNodes.fresh();
        storage = JpaStorage.over(nodes.inTurn());
    }

    @AfterAll
    static void close() {
        storage.close();
        nodes.close();
    }

    @Override
    protected StoreHarness harness() {
        return new JpaHarness(storage, Database.MARIADB, nodes.node(0), TableNames.DEFAULT);
    }
}
