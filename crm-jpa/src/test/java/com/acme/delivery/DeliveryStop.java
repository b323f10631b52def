package com.acme.delivery;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Trait;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A customer's place on a route. */
public record DeliveryStop(
        Id id,
        Version version,
        CustomerId customer,
        String route,
        long position,
        Optional<LocalDate> until,
        Attributes attributes)
        implements Attributed<DeliveryStop> {
    /** Its id. */
    public record Id(UUID value) {}

    /** The id. */
    public static final OrderedField<DeliveryStop, Id> ID = OrderedField.of(
            DeliveryStop.class, "id", FieldType.ID.as(Id.class, Id::value, Id::new), stop -> Optional.of(stop.id()));
    /** Whose it is. */
    public static final PlainField<DeliveryStop, CustomerId> CUSTOMER = PlainField.of(
            DeliveryStop.class,
            "customer",
            FieldType.ID.as(CustomerId.class, CustomerId::value, CustomerId::new),
            stop -> Optional.of(stop.customer()));
    /** The name of the route. */
    public static final TextField<DeliveryStop> ROUTE =
            TextField.of(DeliveryStop.class, "route", stop -> Optional.of(stop.route()));
    /** Where on the route. */
    public static final OrderedField<DeliveryStop, Long> POSITION =
            OrderedField.of(DeliveryStop.class, "position", FieldType.WHOLE, stop -> Optional.of(stop.position()));
    /** The last day. */
    public static final OrderedField<DeliveryStop, LocalDate> UNTIL =
            OrderedField.of(DeliveryStop.class, "until", FieldType.DATE, DeliveryStop::until);
    /** Which gate; an attribute. */
    public static final TextField<DeliveryStop> GATE = Attribute.text(DeliveryStop.class, "acme.gate");
    /** How much; an attribute. */
    public static final OrderedField<DeliveryStop, BigDecimal> LOAD =
            Attribute.decimal(DeliveryStop.class, "acme.load");
    /** From a stop to its customer. */
    public static final Relation<DeliveryStop, Customer> CUSTOMERS = Relation.rows(
            "customers", DeliveryStop.class, Customer.class, DeliveryStop::customer, one -> List.of(one.id()));
    /** From a customer to its stops. */
    public static final Relation<Customer, DeliveryStop> OF_CUSTOMER = Relation.rows(
            "acme.stops", Customer.class, DeliveryStop.class, Customer::id, stop -> List.of(stop.customer()));
    /** No two stops share a place. */
    public static final UniqueKey<DeliveryStop> PLACE =
            new UniqueKey<>("place on the route", stop -> List.of(List.of(stop.route(), stop.position())));
    /** Describes it to stores. */
    public static final AggregateType<DeliveryStop, Id> TYPE = AggregateType.of("acme.stop", DeliveryStop.class, ID)
            .versioned(DeliveryStop::version)
            .with(List.of(CUSTOMER, ROUTE, POSITION, UNTIL))
            .leadingTo(List.of(CUSTOMERS))
            .belongingTo(stop -> List.of(stop.customer()))
            .unique(List.of(PLACE))
            .recording(List.of(
                    Trait.of("position", stop -> Optional.of(String.valueOf(stop.position()))),
                    new Trait<>("attributes", stop -> stop.attributes().texts())));

    /** The state of the next version at another place. */
    public DeliveryStop movedTo(long other) {
        return new DeliveryStop(id, version.next(), customer, route, other, until, attributes);
    }

    @Override
    public DeliveryStop attributed(Attributes other) {
        return new DeliveryStop(id, version, customer, route, position, until, other);
    }

    @Override
    public String toString() {
        return "DeliveryStop[" + id.value() + " v" + version.number() + "]";
    }
}
