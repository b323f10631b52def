package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/** The chapters on what waits to be handed over. */
abstract class OutboxKit extends TemplateKit {
    /** The outbox: what waits, in which order, and for whom. */
    @Nested
    public class WaitingDeliveries extends OutboxContract {
        /** Runs with the kit. */
        public WaitingDeliveries() {}

        @Override
        StoreHarness harness() {
            return OutboxKit.this.harness();
        }
    }

    /** Subscriptions: who hears of what, and when next. */
    @Nested
    public class Subscribers extends SubscriptionsContract {
        /** Runs with the kit. */
        public Subscribers() {}

        @Override
        StoreHarness harness() {
            return OutboxKit.this.harness();
        }
    }

    /** What a unit may do to an outbox. */
    @Nested
    public class UnitsOfDeliveries extends OutboxUnitsContract {
        /** Runs with the kit. */
        public UnitsOfDeliveries() {}

        @Override
        StoreHarness harness() {
            return OutboxKit.this.harness();
        }
    }

    /** Leases: who holds what, and who may still end it. */
    @Nested
    public class LeasedDeliveries extends LeasesContract {
        /** Runs with the kit. */
        public LeasedDeliveries() {}

        @Override
        StoreHarness harness() {
            return OutboxKit.this.harness();
        }
    }
}
