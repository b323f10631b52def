package dev.kith.examples.erp;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.extension.Channels;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Vocabulary;
import dev.kith.crm.value.ChannelCode;
import java.math.BigDecimal;
import java.util.List;

/** All that the ERP system brings to a Crm: {@code Crm.builder().extension(new ErpExtension())}. */
public final class ErpExtension implements CrmExtension {
    /** What a customer's open deliveries may be worth; without a limit anything, with a limit of 0 nothing. */
    public static final OrderedField<Customer, BigDecimal> CREDIT_LIMIT =
            Attribute.decimal(Customer.class, "acme.creditLimit");

    /** Messages between the systems of both companies. */
    public static final ChannelCode EDI = new ChannelCode("acme.edi");

    /** Stateless. */
    public ErpExtension() {}

    @Override
    public String name() {
        return "acme.erp";
    }

    @Override
    public void contribute(Contributions to) {
        to.add(Channels.POINT, EDI)
                .attribute(AttributeDefinition.of(CREDIT_LIMIT, PrivacyClass.BEHAVIOUR)
                        .atLeast(BigDecimal.ZERO));

        to.aggregate(NumberRange.TYPE)
                .facade(NumberRanges.class, NumberRangeUseCases::new)
                .reaction(CustomerEvent.REGISTERED, CustomerNumbers::assign);

        to.aggregate(DeliveryStop.TYPE)
                .vocabulary(new Vocabulary(List.of(), List.of(DeliveryStop.OF_CUSTOMER)))
                .attribute(AttributeDefinition.of(DeliveryStop.GATE, PrivacyClass.TECHNICAL))
                .facade(DeliveryStops.class, DeliveryStopUseCases::new)
                .add(FileSection.POINT, OpenStops.SECTION)
                .veto(DeliveryStopEvent.PLANNED, CreditCheck::veto)
                .reaction(DeliveryStopEvent.DELIVERED, FollowUp::arrival);
    }
}
