package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/**
 * Proves a storage adapter. A vendor writes one class: it extends this one and gives a {@link StoreHarness}. Each nested
 * group is a chapter of {@code docs/spec/storage-contract.md}; a red test names its rule.
 */
public abstract class StorageKit extends AttributeKit {
    /** For subclasses. */
    protected StorageKit() {}

    /** {@return how the kit gets at the store; asked for by each test} */
    @Override
    protected abstract StoreHarness harness();

    /** Races: many at once are as if one after the other. */
    @Nested
    public class Races extends RacesContract {
        /** Runs with the kit. */
        public Races() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** The use cases, on the store under test. */
    @Nested
    public class UseCases extends UseCasesContract {
        /** Runs with the kit. */
        public UseCases() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Sequences of commands, compared with the store in memory. */
    @Nested
    public class CommandRuns extends CommandRunsContract {
        /** Runs with the kit. */
        public CommandRuns() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Files that are opened with all that is known, and found by any name. */
    @Nested
    public class LookUps extends LookUpContract {
        /** Runs with the kit. */
        public LookUps() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** The dates of a period. */
    @Nested
    public class Upcoming extends UpcomingContract {
        /** Runs with the kit. */
        public Upcoming() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Standing: stages, ends, files that are put away, external references. */
    @Nested
    public class Standing extends StandingContract {
        /** Runs with the kit. */
        public Standing() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Relationships: dated, with a role, readable from both ends. */
    @Nested
    public class Relationships extends RelationshipsContract {
        /** Runs with the kit. */
        public Relationships() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** What may be told of a customer without reading it anew. */
    @Nested
    public class Snapshots extends SnapshotsContract {
        /** Runs with the kit. */
        public Snapshots() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }
}
