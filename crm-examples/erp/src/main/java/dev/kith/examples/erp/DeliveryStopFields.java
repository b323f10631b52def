package dev.kith.examples.erp;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Trait;
import dev.kith.crm.value.CustomerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be asked of delivery stops; read it as constants of {@link DeliveryStop}. */
interface DeliveryStopFields {
    /** The id. */
    OrderedField<DeliveryStop, DeliveryStopId> ID = OrderedField.of(
            DeliveryStop.class,
            "id",
            FieldType.ID.as(DeliveryStopId.class, DeliveryStopId::value, DeliveryStopId::new),
            stop -> Optional.of(stop.id()));
    /** Whose. */
    PlainField<DeliveryStop, CustomerId> CUSTOMER = PlainField.of(
            DeliveryStop.class,
            "customer",
            FieldType.ID.as(CustomerId.class, CustomerId::value, CustomerId::new),
            stop -> Optional.of(stop.customer()));
    /** When the goods are to come. */
    OrderedField<DeliveryStop, LocalDate> DAY =
            OrderedField.of(DeliveryStop.class, "day", FieldType.DATE, stop -> Optional.of(stop.day()));
    /** Where to. */
    TextField<DeliveryStop> ADDRESS = TextField.of(DeliveryStop.class, "address", stop -> Optional.of(stop.address()));
    /** What the goods are worth. */
    OrderedField<DeliveryStop, BigDecimal> WORTH =
            OrderedField.of(DeliveryStop.class, "worth", FieldType.DECIMAL, stop -> Optional.of(stop.worth()));
    /** Where it stands. */
    PlainField<DeliveryStop, DeliveryStop.State> STATE = PlainField.of(
            DeliveryStop.class, "state", FieldType.choice(DeliveryStop.State.class), stop -> Optional.of(stop.state()));
    /** At which gate to unload; an attribute, as anybody else may add them. */
    TextField<DeliveryStop> GATE = Attribute.text(DeliveryStop.class, "acme.gate");
    /** From a stop to its customer. */
    Relation<DeliveryStop, Customer> CUSTOMERS = Relation.rows(
            "customers",
            DeliveryStop.class,
            Customer.class,
            DeliveryStop::customer,
            customer -> List.of(customer.id()));
    /** From a customer to its stops. */
    Relation<Customer, DeliveryStop> OF_CUSTOMER = Relation.rows(
            "acme.stops", Customer.class, DeliveryStop.class, Customer::id, stop -> List.of(stop.customer()));
    /** Describes delivery stops to stores. */
    AggregateType<DeliveryStop, DeliveryStopId> TYPE = AggregateType.of("acme.delivery-stop", DeliveryStop.class, ID)
            .versioned(DeliveryStop::version)
            .with(List.of(CUSTOMER, DAY, ADDRESS, WORTH, STATE))
            .leadingTo(List.of(CUSTOMERS))
            .belongingTo(stop -> List.of(stop.customer()))
            .recording(List.of(
                    Trait.of("day", stop -> Optional.of(stop.day().toString())),
                    Trait.of("address", stop -> Optional.of(stop.address())),
                    Trait.of("worth", stop -> Optional.of(stop.worth().toPlainString())),
                    Trait.of("state", stop -> Optional.of(stop.state().name())),
                    new Trait<>("attributes", stop -> stop.attributes().texts())));
}
