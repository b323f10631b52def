package dev.kith.crm.customer;

import dev.kith.crm.extension.Attributed;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A person or an organisation that the company knows. Immutable; its methods give the changed state, {@link
 * Customers#revise} stores it.
 *
 * @param id identifies it within the tenant
 * @param version counts its changes
 * @param name how it is called
 * @param contactPoints how to reach it, in the order of the file; at most one preferred of each kind
 * @param dates what to remember; at most one birthday
 * @param responsible who looks after it
 * @param notes other important information
 * @param attributes what extensions add
 */
public record Customer(
        CustomerId id,
        Version version,
        CustomerName name,
        List<ContactPoint> contactPoints,
        List<ImportantDate> dates,
        Optional<EmployeeId> responsible,
        Optional<String> notes,
        Attributes attributes)
        implements Attributed<Customer> {
    /** A person or an organisation. */
    public enum Kind {
        /** A person. */
        PERSON,
        /** An organisation. */
        ORGANISATION
    }

    /** The id. */
    public static final OrderedField<Customer, CustomerId> ID = OrderedField.of(
            Customer.class,
            "id",
            FieldType.ID.as(CustomerId.class, CustomerId::value, CustomerId::new),
            customer -> Optional.of(customer.id()));
    /** Person or organisation. */
    public static final PlainField<Customer, Kind> KIND = PlainField.of(
            Customer.class, "kind", FieldType.choice(Kind.class), customer -> Optional.of(customer.kind()));
    /** The whole name, as it is read aloud. */
    public static final TextField<Customer> NAME = TextField.of(
            Customer.class, "name", customer -> Optional.of(customer.name().display()));
    /** The family name of a person, the name of an organisation: what lists are ordered by. */
    public static final TextField<Customer> FAMILY_NAME =
            TextField.of(Customer.class, "familyName", Customer::familyName);
    /** Who looks after the customer. */
    public static final PlainField<Customer, EmployeeId> RESPONSIBLE = PlainField.of(
            Customer.class,
            "responsible",
            FieldType.CODE.as(EmployeeId.class, EmployeeId::value, EmployeeId::new),
            Customer::responsible);
    /** How to reach it. */
    public static final Relation<Customer, ContactPoint> CONTACT_POINTS =
            Relation.parts("contactPoints", Customer.class, ContactPoint.class, Customer::contactPoints);
    /** What to remember. */
    public static final Relation<Customer, ImportantDate> DATES =
            Relation.parts("dates", Customer.class, ImportantDate.class, Customer::dates);
    /** Describes customers to stores, imports and exports. */
    public static final AggregateType<Customer, CustomerId> TYPE = AggregateType.of("customer", Customer.class, ID)
            .versioned(Customer::version)
            .with(List.of(KIND, NAME, FAMILY_NAME, RESPONSIBLE))
            .leadingTo(List.of(CONTACT_POINTS, DATES))
            .belongingTo(customer -> List.of(customer.id()))
            .recording(CustomerTraits.ALL);

    /**
     * Proves that the state is legal.
     *
     * @param id identifies it within the tenant
     * @param version counts its changes
     * @param name how it is called
     * @param contactPoints how to reach it, in the order of the file; at most one preferred of each kind
     * @param dates what to remember; at most one birthday
     * @param responsible who looks after it
     * @param notes other important information
     * @param attributes what extensions add
     */
    public Customer {
        contactPoints = List.copyOf(contactPoints);
        dates = List.copyOf(dates);
        notes = notes.flatMap(Text::lines);
        var preferred = new HashSet<ContactPointKind>();
        if (!contactPoints.stream()
                .filter(ContactPoint::preferred)
                .map(ContactPoint::kind)
                .allMatch(preferred::add)) {
            throw new InvalidValueException(
                    "a customer", Violation.of("contact-point.two-preferred").in("contactPoints"));
        }
        if (dates.stream()
                        .filter(date -> date.kind().equals(ImportantDate.BIRTHDAY))
                        .count()
                > 1) {
            throw new InvalidValueException(
                    "a customer", Violation.of("date.two-birthdays").in("dates"));
        }
    }

    /** {@return whether it is a person or an organisation} */
    public Kind kind() {
        return name instanceof CustomerName.Person ? Kind.PERSON : Kind.ORGANISATION;
    }

    /**
     * Calls it otherwise.
     *
     * @param other the new name
     * @return the changed state
     */
    public Customer renamed(CustomerName other) {
        return new Customer(id, version, other, contactPoints, dates, responsible, notes, attributes);
    }

    /**
     * Sets how to reach it.
     *
     * @param points all contact points, in the order of the file
     * @return the changed state
     */
    public Customer reachedBy(List<ContactPoint> points) {
        return new Customer(id, version, name, points, dates, responsible, notes, attributes);
    }

    /**
     * Adds a way to reach it.
     *
     * @param point the contact point, put last
     * @return the changed state
     */
    public Customer alsoReachedBy(ContactPoint point) {
        var points = new ArrayList<>(contactPoints);
        points.add(point);
        return reachedBy(points);
    }

    /**
     * Sets what to remember.
     *
     * @param all all dates
     * @return the changed state
     */
    public Customer remembering(List<ImportantDate> all) {
        return new Customer(id, version, name, contactPoints, all, responsible, notes, attributes);
    }

    /**
     * Puts it into somebody's care.
     *
     * @param employee who looks after it, if anybody
     * @return the changed state
     */
    public Customer inCareOf(Optional<EmployeeId> employee) {
        return new Customer(id, version, name, contactPoints, dates, employee, notes, attributes);
    }

    /**
     * Sets the notes.
     *
     * @param text other important information; blank for none
     * @return the changed state
     */
    public Customer noted(String text) {
        return new Customer(id, version, name, contactPoints, dates, responsible, Optional.of(text), attributes);
    }

    @Override
    public Customer attributed(Attributes other) {
        return new Customer(id, version, name, contactPoints, dates, responsible, notes, other);
    }

    Customer at(Version next) {
        return new Customer(id, next, name, contactPoints, dates, responsible, notes, attributes);
    }

    private Optional<String> familyName() {
        return name instanceof CustomerName.Person person ? person.family() : Optional.of(name.display());
    }

    @Override
    public String toString() {
        return "Customer[" + id + " v" + version.number() + "]";
    }
}
