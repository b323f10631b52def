package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.tck.StorageKit;
import dev.kith.crm.tck.StoreHarness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/**
 * The contract on H2, on tables with another prefix in a schema that is not the connections', with snapshots: those groups that together
 * meet every table and every failure. The whole of it takes minutes and says no more.
 */
@Tag("h2")
class H2NamedStorageTest {
    private static final StorageKit KIT = new StorageKit() {
        @Override
        protected StoreHarness harness() {
            return () -> storage;
        }
    };

    private static HikariDataSource connections;
    private static JpaStorage storage;

    @BeforeAll
    static void open() {
        connections = Databases.empty(Database.H2);
        var names = Databases.elsewhere(connections, "x_");
        Schema.of(Database.H2).named(names).migrate(connections);
        storage = JpaStorage.over(connections, Application.SETUP.named(names));
    }

    @AfterAll
    static void close() {
        storage.close();
        connections.close();
    }

    @Nested
    class Snapshots extends StorageKit.Snapshots {
        Snapshots() {
            KIT.super();
        }
    }

    @Nested
    class UseCases extends StorageKit.UseCases {
        UseCases() {
            KIT.super();
        }
    }

    @Nested
    class Units extends StorageKit.Units {
        Units() {
            KIT.super();
        }
    }

    @Nested
    class RoundTrip extends StorageKit.RoundTrip {
        RoundTrip() {
            KIT.super();
        }
    }

    @Nested
    class Versions extends StorageKit.Versions {
        Versions() {
            KIT.super();
        }
    }

    @Nested
    class Locks extends StorageKit.Locks {
        Locks() {
            KIT.super();
        }
    }

    @Nested
    class Keys extends StorageKit.Keys {
        Keys() {
            KIT.super();
        }
    }

    @Nested
    class Tenants extends StorageKit.Tenants {
        Tenants() {
            KIT.super();
        }
    }

    @Nested
    class History extends StorageKit.History {
        History() {
            KIT.super();
        }
    }

    @Nested
    class Log extends StorageKit.Log {
        Log() {
            KIT.super();
        }
    }

    @Nested
    class Facts extends StorageKit.Facts {
        Facts() {
            KIT.super();
        }
    }

    @Nested
    class ExternalIds extends StorageKit.ExternalIds {
        ExternalIds() {
            KIT.super();
        }
    }

    @Nested
    class Revisions extends StorageKit.Revisions {
        Revisions() {
            KIT.super();
        }
    }

    @Nested
    class Recounts extends StorageKit.Recounts {
        Recounts() {
            KIT.super();
        }
    }

    @Nested
    class Exchanges extends StorageKit.Exchanges {
        Exchanges() {
            KIT.super();
        }
    }

    @Nested
    class Relationships extends StorageKit.Relationships {
        Relationships() {
            KIT.super();
        }
    }
}
