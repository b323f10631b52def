package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/** The chapters on listeners that hear of what is committed. */
abstract class DeliveryKit extends OutboxKit {
    /** Listeners that hear of what is committed. */
    @Nested
    public class AfterTheCommit extends AfterCommitContract {
        /** Runs with the kit. */
        public AfterTheCommit() {}

        @Override
        StoreHarness harness() {
            return DeliveryKit.this.harness();
        }
    }

    /** Limits: how many at once, for how long. */
    @Nested
    public class LimitedDeliveries extends DeliveryLimitsContract {
        /** Runs with the kit. */
        public LimitedDeliveries() {}

        @Override
        StoreHarness harness() {
            return DeliveryKit.this.harness();
        }
    }

    /** Deliveries that are given up. */
    @Nested
    public class DeadDeliveries extends GivenUpContract {
        /** Runs with the kit. */
        public DeadDeliveries() {}

        @Override
        StoreHarness harness() {
            return DeliveryKit.this.harness();
        }
    }
}
