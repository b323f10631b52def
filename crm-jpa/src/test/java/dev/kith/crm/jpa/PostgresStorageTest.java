package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.tck.StorageKit;
import dev.kith.crm.tck.StoreHarness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The contract on Postgres. */
@Tag("postgresql")
class PostgresStorageTest extends StorageKit {
    private static HikariDataSource connections;
    private static JpaStorage storage;

    @BeforeAll
    static void open() {
        connections = Databases.fresh(Database.POSTGRESQL);
        storage = JpaStorage.over(connections);
    }

    @AfterAll
    static void close() {
        storage.close();
        connections.close();
        Databases.proven(Database.POSTGRESQL);
    }

    @Override
    protected StoreHarness harness() {
        return new JpaHarness(storage, Database.POSTGRESQL, connections);
    }
}
