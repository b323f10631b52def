package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.tck.StorageKit;
import dev.kith.crm.tck.StoreHarness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The contract on H2, on tables with another prefix in a schema that is not the connections'. */
@Tag("h2")
class H2NamedStorageTest extends StorageKit {
    private static HikariDataSource connections;
    private static JpaStorage storage;

    @BeforeAll
    static void open() {
        connections = Databases.empty(Database.H2);
        var names = Databases.elsewhere(connections, "x_");
        Schema.of(Database.H2).named(names).applyToEmpty(connections);
        storage = JpaStorage.over(connections, JpaSetup.DEFAULT.named(names));
    }

    @AfterAll
    static void close() {
        storage.close();
        connections.close();
    }

    @Override
    protected StoreHarness harness() {
        return () -> storage;
    }
}
