package dev.kith.crm.customer;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;

/** Brings customer files to a Crm. */
final class CustomerFeature implements CrmExtension {
    @Override
    public String name() {
        return "customer";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Customer.TYPE).facade(Customers.class, CustomerUseCases::new);
        ContactPointKind.Rule.BUILT_IN.forEach(rule -> to.add(ContactPointKind.Rule.POINT, rule));
    }
}
