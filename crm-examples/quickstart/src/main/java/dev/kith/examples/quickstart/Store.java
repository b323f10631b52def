package dev.kith.examples.quickstart;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.storage.CrmStorage;

/**
 * The store that the command line names.
 *
 * @param storage the store
 * @param end closes what the storage was lent
 */
record Store(CrmStorage storage, Runnable end) implements AutoCloseable {
    static Store open(String name) {
        return switch (name) {
            case "memory" -> new Store(InMemoryStorage.create(), () -> {});
            case "h2" -> jdbc("jdbc:h2:file:./target/quickstart");
            default -> jdbc(name);
        };
    }

    private static Store jdbc(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(false);
        var pool = new HikariDataSource(config);
        Schema.of(pool).migrate(pool);
        return new Store(JpaStorage.over(pool), pool::close);
    }

    @Override
    public void close() {
        end.run();
    }
}
