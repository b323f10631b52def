package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/** The chapter on what may be sent to whom. */
abstract class ConsentKit extends SequenceKit {
    /** The ledger of consents. */
    @Nested
    public class ConsentLedger extends ConsentsContract {
        /** Runs with the kit. */
        public ConsentLedger() {}

        @Override
        StoreHarness harness() {
            return ConsentKit.this.harness();
        }
    }

    /** What may be sent. */
    @Nested
    public class Permissions extends PermissionsContract {
        /** Runs with the kit. */
        public Permissions() {}

        @Override
        StoreHarness harness() {
            return ConsentKit.this.harness();
        }
    }
}
