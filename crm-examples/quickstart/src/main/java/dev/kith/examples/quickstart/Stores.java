package dev.kith.examples.quickstart;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.jpa.Schema;
import dev.kith.crm.storage.CrmStorage;
import java.sql.SQLException;

/** Opens the store that the command line names. */
final class Stores {
    private Stores() {}

    static CrmStorage open(String store) throws SQLException {
        return switch (store) {
            case "memory" -> InMemoryStorage.create();
            case "h2" -> jdbc("jdbc:h2:file:./target/quickstart");
            default -> jdbc(store);
        };
    }

    private static CrmStorage jdbc(String url) throws SQLException {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(false);
        var pool = new HikariDataSource(config);
        if (isEmpty(pool)) {
            Schema.of(pool).applyToEmpty(pool);
        }
        return JpaStorage.over(pool);
    }

    private static boolean isEmpty(HikariDataSource pool) throws SQLException {
        try (var connection = pool.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("kith_customer")) {
                    return false;
                }
            }
            return true;
        }
    }
}
