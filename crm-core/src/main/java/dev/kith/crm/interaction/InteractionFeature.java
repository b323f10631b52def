package dev.kith.crm.interaction;

import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.FileSection;

/** Brings the log of interactions to a Crm. */
final class InteractionFeature implements CrmExtension {
    @Override
    public String name() {
        return "interaction";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Interaction.TYPE)
                .needs(InteractionLog.class)
                .needs(ContactFactsLedger.class)
                .facade(Interactions.class, InteractionUseCases::new)
                .add(FileSection.POINT, LastInteractions.SECTION)
                .reaction(
                        CustomerEvent.REGISTERED,
                        (event, bench) -> bench.inTransaction(unit -> {
                            unit.port(ContactFactsLedger.class).open(event.customer());
                            return event;
                        }));
    }
}
