package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/** The chapter on import and export. */
abstract class ExchangeKit extends LogKit {
    /** Import and export. */
    @Nested
    public class Exchanges extends ExchangeContract {
        /** Runs with the kit. */
        public Exchanges() {}

        @Override
        StoreHarness harness() {
            return ExchangeKit.this.harness();
        }
    }

    /** Export: what is written is read back without loss. */
    @Nested
    public class Exports extends ExportContract {
        /** Runs with the kit. */
        public Exports() {}

        @Override
        StoreHarness harness() {
            return ExchangeKit.this.harness();
        }
    }

    /** Imports of interactions, and imports that are taken back. */
    @Nested
    public class LogImports extends LogImportContract {
        /** Runs with the kit. */
        public LogImports() {}

        @Override
        StoreHarness harness() {
            return ExchangeKit.this.harness();
        }
    }

    /** Rows that cannot be taken, and rows that are the same. */
    @Nested
    public class Rows extends RowsContract {
        /** Runs with the kit. */
        public Rows() {}

        @Override
        StoreHarness harness() {
            return ExchangeKit.this.harness();
        }
    }

    /** Imports that are taken back, and what comes again afterwards. */
    @Nested
    public class Reverts extends RevertsContract {
        /** Runs with the kit. */
        public Reverts() {}

        @Override
        StoreHarness harness() {
            return ExchangeKit.this.harness();
        }
    }

    /** Threads and relationships: what points from one row at another. */
    @Nested
    public class Pointing extends PointersContract {
        /** Runs with the kit. */
        public Pointing() {}

        @Override
        StoreHarness harness() {
            return ExchangeKit.this.harness();
        }
    }
}
