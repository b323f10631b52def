package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.extension.Channels;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.query.Vocabulary;
import dev.kith.crm.value.ChannelCode;
import java.util.List;
import java.util.stream.Stream;

/** Brings customer files to a Crm. */
final class CustomerFeature implements CrmExtension {
    /** What may be asked of the parts of a file. */
    private static final Vocabulary PARTS = new Vocabulary(
            List.of(
                    OtherName.KIND,
                    OtherName.TEXT,
                    ContactPoint.KIND,
                    ContactPoint.KEY,
                    ContactPoint.PREFERRED,
                    ContactPoint.POSTAL_CODE,
                    ContactPoint.LOCALITY,
                    ContactPoint.COUNTRY,
                    ContactPoint.VERIFIED,
                    ContactPoint.HEALTH,
                    Purpose.CODE,
                    Purpose.FROM,
                    Purpose.UNTIL,
                    ImportantDate.KIND,
                    ImportantDate.MONTH_DAY,
                    ImportantDate.YEAR,
                    Preference.KIND,
                    Preference.TEXT,
                    Tag.NAME,
                    ExternalReference.SYSTEM,
                    ExternalReference.KEY),
            List.of(ContactPoint.PURPOSES));

    @Override
    public String name() {
        return "customer";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Customer.TYPE).vocabulary(PARTS).facade(Customers.class, CustomerUseCases::new);
        Stream.of(Stage.PROSPECT, Stage.ACTIVE, Stage.LAPSED, Stage.LOST).forEach(stage -> to.add(Stage.POINT, stage));
        ChannelCode.BUILT_IN.forEach(channel -> to.add(Channels.POINT, channel));
        ContactPointKind.Rule.BUILT_IN.forEach(rule -> to.add(ContactPointKind.Rule.POINT, rule));
    }
}
