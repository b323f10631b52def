package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What may be asked of customers; read it as constants of {@link Customer}. */
interface CustomerFields {
    /** The id. */
    OrderedField<Customer, CustomerId> ID = OrderedField.of(
            Customer.class,
            "id",
            FieldType.ID.as(CustomerId.class, CustomerId::value, CustomerId::new),
            customer -> Optional.of(customer.id()));
    /** Person or organisation. */
    PlainField<Customer, Customer.Kind> KIND = PlainField.of(
            Customer.class, "kind", FieldType.choice(Customer.Kind.class), customer -> Optional.of(customer.kind()));
    /** The whole name, as it is read aloud. */
    TextField<Customer> NAME = TextField.of(
            Customer.class, "name", customer -> Optional.of(customer.name().display()));
    /** The family name of a person, the name of an organisation: what lists are ordered by. */
    TextField<Customer> FAMILY_NAME = TextField.of(Customer.class, "familyName", CustomerFields::familyName);
    /** Who looks after the customer. */
    PlainField<Customer, EmployeeId> RESPONSIBLE = PlainField.of(
            Customer.class,
            "responsible",
            FieldType.CODE.as(EmployeeId.class, EmployeeId::value, EmployeeId::new),
            Customer::responsible);
    /** How to reach it. */
    Relation<Customer, ContactPoint> CONTACT_POINTS =
            Relation.parts("contactPoints", Customer.class, ContactPoint.class, Customer::contactPoints);
    /** What to remember. */
    Relation<Customer, ImportantDate> DATES =
            Relation.parts("dates", Customer.class, ImportantDate.class, Customer::dates);
    /** How far the relation has come. */
    PlainField<Customer, Stage> STAGE = PlainField.of(
            Customer.class,
            "stage",
            FieldType.CODE.as(Stage.class, Stage::code, Stage::new),
            customer -> Optional.of(customer.status().stage()));
    /** When a death or dissolution was recorded; absent for all others. */
    OrderedField<Customer, Instant> ENDED = OrderedField.of(
            Customer.class,
            "ended",
            FieldType.INSTANT,
            customer -> customer.status().end().map(CustomerStatus.End::recorded));
    /** When the file was put away; absent for those in use. */
    OrderedField<Customer, Instant> ARCHIVED = OrderedField.of(
            Customer.class,
            "archived",
            FieldType.INSTANT,
            customer -> customer.status().archived());
    /** The language, BCP 47. */
    PlainField<Customer, String> LANGUAGE = PlainField.of(
            Customer.class,
            "language",
            FieldType.CODE,
            customer -> customer.communication().language());
    /** The id of the zone in which the customer's day is reckoned, such as {@code Europe/Berlin}. */
    PlainField<Customer, String> ZONE = PlainField.of(
            Customer.class,
            "zone",
            FieldType.CODE,
            customer -> customer.communication().zoneId());
    /** The preferred channel. */
    PlainField<Customer, ChannelCode> PREFERRED_CHANNEL = PlainField.of(
            Customer.class,
            "preferredChannel",
            FieldType.CODE.as(ChannelCode.class, ChannelCode::code, ChannelCode::new),
            customer -> customer.communication().channel());
    /** The further names of a customer. */
    Relation<Customer, OtherName> OTHER_NAMES =
            Relation.parts("otherNames", Customer.class, OtherName.class, Customer::otherNames);
    /** The preferences of a customer. */
    Relation<Customer, Preference> PREFERENCES = Relation.parts(
            "preferences",
            Customer.class,
            Preference.class,
            customer -> customer.communication().preferences());
    /** The tags of a customer. */
    Relation<Customer, Tag> TAGS =
            Relation.parts("tags", Customer.class, Tag.class, customer -> List.copyOf(customer.tags()));
    /** The references to a customer. */
    Relation<Customer, ExternalReference> REFERENCES = Relation.parts(
            "references", Customer.class, ExternalReference.class, customer -> List.copyOf(customer.references()));
    /** Describes customers to stores, imports and exports. */
    AggregateType<Customer, CustomerId> TYPE = AggregateType.of("customer", Customer.class, ID)
            .versioned(Customer::version)
            .with(List.of(
                    KIND, NAME, FAMILY_NAME, RESPONSIBLE, STAGE, ENDED, ARCHIVED, LANGUAGE, ZONE, PREFERRED_CHANNEL))
            .leadingTo(List.of(OTHER_NAMES, CONTACT_POINTS, DATES, PREFERENCES, TAGS, REFERENCES))
            .belongingTo(customer -> List.of(customer.id()))
            .unique(List.of(new UniqueKey<>("external reference", Customer::references)))
            .recording(CustomerTraits.ALL);

    private static Optional<String> familyName(Customer customer) {
        return customer.name() instanceof CustomerName.Person person
                ? person.family()
                : Optional.of(customer.name().display());
    }
}
