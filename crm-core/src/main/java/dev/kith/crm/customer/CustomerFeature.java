package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.extension.Channels;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.value.ChannelCode;
import java.util.stream.Stream;

/** Brings customer files to a Crm. */
final class CustomerFeature implements CrmExtension {
    @Override
    public String name() {
        return "customer";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Customer.TYPE).facade(Customers.class, CustomerUseCases::new);
        Stream.of(Stage.PROSPECT, Stage.ACTIVE, Stage.LAPSED, Stage.LOST).forEach(stage -> to.add(Stage.POINT, stage));
        ChannelCode.BUILT_IN.forEach(channel -> to.add(Channels.POINT, channel));
        ContactPointKind.Rule.BUILT_IN.forEach(rule -> to.add(ContactPointKind.Rule.POINT, rule));
    }
}
