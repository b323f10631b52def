package dev.kith.examples.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.tck.StorageKit;
import dev.kith.crm.tck.StoreHarness;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The contract of a storage, on PostgreSQL: on the server that the build names, or on one that stops with the JVM. */
@Tag("postgresql")
@Tag("long")
class JdbcOnPostgresTest extends StorageKit {
    private static final HikariDataSource CONNECTIONS = new HikariDataSource();
    private static final JdbcStorage STORAGE = JdbcStorage.over(CONNECTIONS);

    @BeforeAll
    static void open() throws IOException {
        var named = Optional.of(System.getProperty("kith.postgresql.url", "")).filter(url -> !url.isEmpty());
        CONNECTIONS.setJdbcUrl(named.isPresent() ? named.get() : embedded());
        CONNECTIONS.setMaximumPoolSize(12);
        Tables.create(CONNECTIONS);
    }

    private static String embedded() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off") // tests need no durability
                .setServerConfig("synchronous_commit", "off")
                .start()
                .getJdbcUrl("postgres", "postgres");
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
