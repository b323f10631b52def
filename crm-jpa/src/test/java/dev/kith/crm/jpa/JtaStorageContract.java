package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.TableNames;
import dev.kith.crm.tck.StorageKit;
import dev.kith.crm.tck.StoreHarness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/**
 * The contract where JTA begins and ends the units' own transactions, over XA connections: those groups in which units fail, race,
 * go back to a savepoint, or do due work.
 */
@Tag("jta")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JtaStorageContract {
    final StorageKit kit = new StorageKit() {
        @Override
        protected StoreHarness harness() {
            return new JpaHarness(application.storage(), database(), tables, TableNames.DEFAULT);
        }
    };

    private HikariDataSource tables;
    private Application application;

    abstract Database database();

    @BeforeAll
    void open() {
        tables = Databases.fresh(database());
        application = new JtaApplication(database(), tables, true);
    }

    @AfterAll
    void close() {
        application.close();
        tables.close();
    }

    @Nested
    class Units extends StorageKit.Units {
        Units() {
            kit.super();
        }
    }

    @Nested
    class Snapshots extends StorageKit.Snapshots {
        Snapshots() {
            kit.super();
        }
    }

    @Nested
    class Versions extends StorageKit.Versions {
        Versions() {
            kit.super();
        }
    }

    @Nested
    class Keys extends StorageKit.Keys {
        Keys() {
            kit.super();
        }
    }

    @Nested
    class ExternalIds extends StorageKit.ExternalIds {
        ExternalIds() {
            kit.super();
        }
    }

    @Nested
    class WaitingWork extends StorageKit.WaitingWork {
        WaitingWork() {
            kit.super();
        }
    }

    @Nested
    class ClaimedWork extends StorageKit.ClaimedWork {
        ClaimedWork() {
            kit.super();
        }
    }

    @Nested
    class WorkThatIsDue extends StorageKit.WorkThatIsDue {
        WorkThatIsDue() {
            kit.super();
        }
    }

    @Nested
    class SequenceRaces extends StorageKit.SequenceRaces {
        SequenceRaces() {
            kit.super();
        }
    }

    /** In every build on H2, which waits for no disk; on the others with the long runs. */
    @Nested
    @Tag("long")
    class Races extends StorageKit.Races {
        Races() {
            kit.super();
        }
    }
}
