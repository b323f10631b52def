package dev.kith.crm.interaction;

import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.query.Vocabulary;
import java.util.List;

/** Brings the log of interactions to a Crm. */
final class InteractionFeature implements CrmExtension {
    /** What may be asked of the parts of an interaction, and of a customer by the log. */
    private static final Vocabulary CONTACTS = new Vocabulary(
            List.of(
                    Participant.CUSTOMER,
                    Participant.EMPLOYEE,
                    Participant.ROLE,
                    Participant.CONTACT_POINT,
                    Content.Topic.LABEL,
                    OpenItem.Promise.TEXT,
                    OpenItem.Promise.BY,
                    OpenItem.Promise.DUE,
                    OpenItem.Promise.SETTLED,
                    OpenItem.Concern.TEXT,
                    OpenItem.Concern.SETTLED,
                    References.Link.TYPE,
                    References.Link.KEY,
                    ContactFacts.FIRST_CONTACT,
                    ContactFacts.LAST_CONTACT,
                    ContactFacts.LAST_INBOUND,
                    ContactFacts.LAST_OUTBOUND,
                    ContactFacts.CONTACT_COUNT,
                    ContactFacts.TOUCH_LOST),
            List.of(Interaction.OF_CUSTOMER));

    @Override
    public String name() {
        return "interaction";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Interaction.TYPE)
                .vocabulary(CONTACTS)
                .needs(InteractionLog.class)
                .needs(ContactFactsLedger.class)
                .facade(Interactions.class, InteractionUseCases::new)
                .add(FileSection.POINT, Interactions.Latest.SECTION)
                .reaction(
                        CustomerEvent.REGISTERED,
                        (event, bench) -> bench.inTransaction(unit -> {
                            unit.port(ContactFactsLedger.class).open(event.customer());
                            return event;
                        }));
    }
}
