package dev.kith.examples.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.tck.StorageKit;
import dev.kith.crm.tck.StoreHarness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract of a storage, on H2. */
class JdbcStorageTest extends StorageKit {
    private static final HikariDataSource CONNECTIONS = new HikariDataSource();
    private static final JdbcStorage STORAGE = JdbcStorage.over(CONNECTIONS);

    @BeforeAll
    static void open() {
        CONNECTIONS.setJdbcUrl("jdbc:h2:mem:kit;LOCK_TIMEOUT=10000");
        CONNECTIONS.setMaximumPoolSize(12);
        Tables.create(CONNECTIONS);
    }

    @AfterAll
    static void close() {
        STORAGE.close();
        CONNECTIONS.close();
    }

    @Override
    protected StoreHarness harness() {
        return () -> STORAGE;
    }
}
