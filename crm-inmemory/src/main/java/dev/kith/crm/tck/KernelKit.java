package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/** The chapters on units, rows and queries, which hold for whatever is stored. */
abstract class KernelKit {
    /** Asked for by each test. */
    protected abstract StoreHarness harness();

    /** Units: all or nothing, and what is seen meanwhile. */
    @Nested
    public class Units extends UnitsContract {
        /** Runs with the kit. */
        public Units() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** Round trip: what is stored comes back equal. */
    @Nested
    public class RoundTrip extends RoundTripContract {
        /** Runs with the kit. */
        public RoundTrip() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** Versions: nobody's change is overwritten unseen. */
    @Nested
    public class Versions extends VersionsContract {
        /** Runs with the kit. */
        public Versions() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** Locks: what is read for update cannot become stale. */
    @Nested
    public class Locks extends LocksContract {
        /** Runs with the kit. */
        public Locks() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** Keys: an id is taken once, and finds what it was given to. */
    @Nested
    public class Keys extends KeysContract {
        /** Runs with the kit. */
        public Keys() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** Search: what a criterion selects, and in which order. */
    @Nested
    public class Search extends SearchContract {
        /** Runs with the kit. */
        public Search() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** Pages: nothing is skipped and nothing comes twice. */
    @Nested
    public class Pages extends PagesContract {
        /** Runs with the kit. */
        public Pages() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** Search by random criteria: the same answers as the oracle. */
    @Nested
    public class Differential extends DifferentialContract {
        /** Runs with the kit. */
        public Differential() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** What is asked for together: the same answers, too. */
    @Nested
    public class Together extends TogetherContract {
        /** Runs with the kit. */
        public Together() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** Cursors: they lead on, and only where they were made. */
    @Nested
    public class Cursors extends CursorsContract {
        /** Runs with the kit. */
        public Cursors() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** Tenants: they share a store, and nothing else. */
    @Nested
    public class Tenants extends TenantsContract {
        /** Runs with the kit. */
        public Tenants() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** Visibility: what may not be seen does not exist. */
    @Nested
    public class Sights extends VisibilityContract {
        /** Runs with the kit. */
        public Sights() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** Several calls in one unit: all of them, or none. */
    @Nested
    public class Calls extends CallsContract {
        /** Runs with the kit. */
        public Calls() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }

    /** History: who changed what, when, why, from what to what. */
    @Nested
    public class History extends HistoryContract {
        /** Runs with the kit. */
        public History() {}

        @Override
        StoreHarness harness() {
            return KernelKit.this.harness();
        }
    }
}
