package dev.kith.crm.customer;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;

/** Brings customer files to a Crm. */
public final class CustomerFeature implements CrmExtension {
    /** Stateless. */
    public CustomerFeature() {}

    @Override
    public String name() {
        return "customer";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Customer.TYPE).facade(Customers.class, CustomerUseCases::new);
        ContactPointRule.BUILT_IN.forEach(rule -> to.add(ContactPointRule.POINT, rule));
    }
}
