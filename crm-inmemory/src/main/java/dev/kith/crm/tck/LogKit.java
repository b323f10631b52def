package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/** The chapters on the log of interactions and the facts that follow from it. */
abstract class LogKit extends KernelKit {
    /** The log: entries are added, and never replaced. */
    @Nested
    public class Log extends LogContract {
        /** Runs with the kit. */
        public Log() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** The log across all customers. */
    @Nested
    public class WholeLog extends WholeLogContract {
        /** Runs with the kit. */
        public WholeLog() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** Contact facts: derived, merged, never lost. */
    @Nested
    public class Facts extends FactsContract {
        /** Runs with the kit. */
        public Facts() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** External ids: the log takes each delivery once. */
    @Nested
    public class ExternalIds extends ExternalIdsContract {
        /** Runs with the kit. */
        public ExternalIds() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** Amendments: the log tells the latest, and keeps all. */
    @Nested
    public class Revisions extends RevisionsContract {
        /** Runs with the kit. */
        public Revisions() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** What is taken back, or not for everybody to see. */
    @Nested
    public class Retractions extends RetractionsContract {
        /** Runs with the kit. */
        public Retractions() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** Facts that are counted anew. */
    @Nested
    public class Recounts extends RecountsContract {
        /** Runs with the kit. */
        public Recounts() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** Logging one and many: each delivery is one entry. */
    @Nested
    public class Deliveries extends DeliveriesContract {
        /** Runs with the kit. */
        public Deliveries() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** Amendments, as a host sees them. */
    @Nested
    public class Amendments extends AmendmentsContract {
        /** Runs with the kit. */
        public Amendments() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** Threads: what replies to one another shares an origin. */
    @Nested
    public class Threading extends ThreadingContract {
        /** Runs with the kit. */
        public Threading() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** Threads that several change at once. */
    @Nested
    public class ThreadRaces extends ThreadRacesContract {
        /** Runs with the kit. */
        public ThreadRaces() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** Timelines, as a host filters them. */
    @Nested
    public class Timelines extends TimelinesContract {
        /** Runs with the kit. */
        public Timelines() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }

    /** What stays open until it is settled, and what to know before a call. */
    @Nested
    public class OpenItems extends OpenItemsContract {
        /** Runs with the kit. */
        public OpenItems() {}

        @Override
        StoreHarness harness() {
            return LogKit.this.harness();
        }
    }
}
