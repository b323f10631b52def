package dev.kith.examples.erp;

import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.Refusal;
import java.util.Optional;

/** Lets no stop be planned by which a customer's open deliveries are worth more than the credit limit. */
final class CreditCheck implements Listener.Veto<DeliveryStopEvent.Planned> {
    @Override
    public Optional<Refusal> veto(DeliveryStopEvent.Planned event) {
        return event.credit().exceeded()
                ? Optional.of(Refusal.of(
                        "acme.credit-limit",
                        "no delivery stop can be planned for customer " + event.customer()
                                + ": the open deliveries would be worth more than the credit limit;"
                                + " deliver one of them first, or raise " + ErpExtension.CREDIT_LIMIT.name()))
                : Optional.empty();
    }
}
