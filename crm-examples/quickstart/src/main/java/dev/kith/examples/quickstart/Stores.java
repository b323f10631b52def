package dev.kith.examples.quickstart;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.storage.CrmStorage;

/** Opens the store that the command line names. */
final class Stores {
    private Stores() {}

    static CrmStorage open(String store) {
        return switch (store) {
            case "memory" -> InMemoryStorage.create();
            case "h2" -> jdbc("jdbc:h2:file:./target/quickstart");
            default -> jdbc(store);
        };
    }

    private static CrmStorage jdbc(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(false);
        var pool = new HikariDataSource(config);
        Schema.of(pool).migrate(pool);
        return JpaStorage.over(pool);
    }
}
