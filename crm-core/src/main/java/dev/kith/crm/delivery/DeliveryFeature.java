package dev.kith.crm.delivery;

import dev.kith.crm.event.DeliveryLimits;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;

/** Brings what is known of dead deliveries to a Crm. */
record DeliveryFeature(DeliveryLimits limits) implements CrmExtension {
    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public void contribute(Contributions to) {
        to.facade(Deliveries.class, bench -> new DeliveryUseCases(bench, limits));
    }
}
