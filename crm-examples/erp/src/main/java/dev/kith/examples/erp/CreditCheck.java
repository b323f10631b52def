package dev.kith.examples.erp;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

/** Lets no stop be planned by which a customer's open deliveries are worth more than the credit limit. With a limit of 0 there is none. */
final class CreditCheck {
    private CreditCheck() {}

    static Optional<Refusal> veto(DeliveryStopEvent.Planned event, Workbench bench) {
        return bench.inTransaction(unit -> unit.of(Customer.TYPE)
                .lock(event.customer()) // so that two stops that are planned at once do not both fit under the limit
                .flatMap(customer -> customer.attributes().value(ErpExtension.CREDIT_LIMIT))
                .filter(limit ->
                        limit.signum() == 0 || used(event.customer(), bench).compareTo(limit) > 0)
                .map(limit -> Refusal.of(
                        "acme.credit-limit",
                        "no delivery stop can be planned for customer " + event.customer()
                                + ": the open deliveries would be worth more than the credit limit;"
                                + " deliver one of them first, or raise " + ErpExtension.CREDIT_LIMIT.name())));
    }

    /** With the stops that this unit has added. */
    private static BigDecimal used(CustomerId customer, Workbench bench) {
        var worth = new ArrayList<BigDecimal>();
        bench.facade(DeliveryStops.class).each(Query.where(OpenStops.of(customer)), stop -> worth.add(stop.worth()));
        return worth.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
