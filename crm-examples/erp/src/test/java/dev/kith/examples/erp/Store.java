package dev.kith.examples.erp;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.inmemory.SettableClock;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.examples.erp.jpa.ErpCrm;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The stores on which the extension is tested. They are made once and stay until the JVM ends; each test has tenants of its own. */
enum Store {
    IN_MEMORY {
        @Override
        Supplier<CrmStorage> open() {
            var storage = InMemoryStorage.create();
            return () -> storage;
        }
    },
    H2 {
        @Override
        Supplier<CrmStorage> open() {
            return tables("jdbc:h2:mem:erp;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        }
    },
    POSTGRESQL {
        @Override
        Supplier<CrmStorage> open() {
            return tables(Servers.postgresql());
        }
    },
    MARIADB {
        @Override
        Supplier<CrmStorage> open() {
            return tables(Servers.mariaDb());
        }
    };

    static final SettableClock CLOCK = SettableClock.at("2026-03-02T09:00:00Z");

    private List<Crm> crms = List.of();

    /** The one in memory, and those that the build asks to prove. */
    static List<Store> wanted() {
        var named = List.of(System.getProperty("kith.stores", "h2").split(","));
        return Stream.of(values())
                .filter(store ->
                        store == IN_MEMORY || named.contains(store.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Gives what opens the same store once more, as another JVM would. */
    abstract Supplier<CrmStorage> open();

    /** Two on the same store; they share nothing else. */
    synchronized List<Crm> crms() {
        if (crms.isEmpty()) {
            var storage = open();
            crms = List.of(crm(storage.get()), crm(storage.get()));
        }
        return crms;
    }

    private static Crm crm(CrmStorage storage) {
        return Crm.builder()
                .storage(storage)
                .extension(new ErpExtension())
                .clock(CLOCK)
                .build();
    }

    private static Supplier<CrmStorage> tables(String url) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setAutoCommit(false);
        DataSource connections = new HikariDataSource(pool);
        ErpCrm.SETUP.schema(connections).migrate(connections);
        return () -> JpaStorage.over(connections, ErpCrm.SETUP);
    }
}
