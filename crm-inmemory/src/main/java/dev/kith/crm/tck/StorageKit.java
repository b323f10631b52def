package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/**
 * Proves a storage adapter. A vendor writes one class: it extends this one and gives a {@link StoreHarness}. Each nested
 * group is a chapter of {@code docs/spec/storage-contract.md}; a red test names its rule.
 */
public abstract class StorageKit {
    /** For subclasses. */
    protected StorageKit() {}

    /** {@return how the kit gets at the store; asked for by each test} */
    protected abstract StoreHarness harness();

    /** Units: all or nothing, and what is seen meanwhile. */
    @Nested
    public class Units extends UnitsContract {
        /** Runs with the kit. */
        public Units() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Round trip: what is stored comes back equal. */
    @Nested
    public class RoundTrip extends RoundTripContract {
        /** Runs with the kit. */
        public RoundTrip() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Versions: nobody's change is overwritten unseen. */
    @Nested
    public class Versions extends VersionsContract {
        /** Runs with the kit. */
        public Versions() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Locks: what is read for update cannot become stale. */
    @Nested
    public class Locks extends LocksContract {
        /** Runs with the kit. */
        public Locks() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Keys: an id is taken once, and finds what it was given to. */
    @Nested
    public class Keys extends KeysContract {
        /** Runs with the kit. */
        public Keys() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Search: what a criterion selects, and in which order. */
    @Nested
    public class Search extends SearchContract {
        /** Runs with the kit. */
        public Search() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Pages: nothing is skipped and nothing comes twice. */
    @Nested
    public class Pages extends PagesContract {
        /** Runs with the kit. */
        public Pages() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Search by random criteria: the same answers as the oracle. */
    @Nested
    public class Differential extends DifferentialContract {
        /** Runs with the kit. */
        public Differential() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** The log: entries are added, and never replaced. */
    @Nested
    public class Log extends LogContract {
        /** Runs with the kit. */
        public Log() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Contact facts: derived, merged, never lost. */
    @Nested
    public class Facts extends FactsContract {
        /** Runs with the kit. */
        public Facts() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Tenants: they share a store, and nothing else. */
    @Nested
    public class Tenants extends TenantsContract {
        /** Runs with the kit. */
        public Tenants() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Visibility: what may not be seen does not exist. */
    @Nested
    public class Sights extends VisibilityContract {
        /** Runs with the kit. */
        public Sights() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

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

    /** Several calls in one unit: all of them, or none. */
    @Nested
    public class Calls extends CallsContract {
        /** Runs with the kit. */
        public Calls() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Cursors: they lead on, and only where they were made. */
    @Nested
    public class Cursors extends CursorsContract {
        /** Runs with the kit. */
        public Cursors() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Sequences of commands, compared with the store in memory. */
    @Nested
    public class Sequences extends SequencesContract {
        /** Runs with the kit. */
        public Sequences() {}

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
}
