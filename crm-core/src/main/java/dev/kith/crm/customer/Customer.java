package dev.kith.crm.customer;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A person or an organisation that the company knows. Immutable; its methods give the changed state, {@link
 * Customers#revise} stores it. Begin with {@link #of}; the canonical constructor is not part of the compatibility promise.
 *
 * @param id identifies it within the tenant
 * @param version counts its changes
 * @param name how it is called
 * @param otherNames how else it is, or was, called
 * @param contactPoints how to reach it, in the order of the file; at most one preferred of each kind
 * @param dates what to remember; at most one birthday
 * @param communication how to talk with it
 * @param status where the relation stands
 * @param tags words to find it again by
 * @param references how other systems call it; no other customer of the tenant has one of them
 * @param responsible who looks after it
 * @param notes other important information
 * @param attributes what extensions add
 */
public record Customer(
        CustomerId id,
        Version version,
        CustomerName name,
        List<OtherName> otherNames,
        List<ContactPoint> contactPoints,
        List<ImportantDate> dates,
        Communication communication,
        CustomerStatus status,
        Set<Tag> tags,
        Set<ExternalReference> references,
        Optional<EmployeeId> responsible,
        Optional<String> notes,
        Attributes attributes)
        implements Attributed<Customer>, CustomerFields {
    /** A person or an organisation. */
    public enum Kind {
        /** A person. */
        PERSON,
        /** An organisation. */
        ORGANISATION
    }

    /**
     * Proves that the state is legal.
     *
     * @param id identifies it within the tenant
     * @param version counts its changes
     * @param name how it is called
     * @param otherNames how else it is, or was, called
     * @param contactPoints how to reach it, in the order of the file; at most one preferred of each kind
     * @param dates what to remember; at most one birthday
     * @param communication how to talk with it
     * @param status where the relation stands
     * @param tags words to find it again by
     * @param references how other systems call it; no other customer of the tenant has one of them
     * @param responsible who looks after it
     * @param notes other important information
     * @param attributes what extensions add
     */
    public Customer {
        otherNames = List.copyOf(otherNames);
        contactPoints = List.copyOf(contactPoints);
        dates = List.copyOf(dates);
        tags = Set.copyOf(tags);
        references = Set.copyOf(references);
        notes = notes.flatMap(Text::lines);
        var preferred = contactPoints.stream()
                .filter(ContactPoint::preferred)
                .map(ContactPoint::kind)
                .toList();
        if (Set.copyOf(preferred).size() < preferred.size()) {
            throw new InvalidValueException(
                    "a customer", Violation.of("contact-point.two-preferred").in("contactPoints"));
        }
        if (dates.stream().filter(ImportantDate::isBirthday).count() > 1) {
            throw new InvalidValueException(
                    "a customer", Violation.of("date.two-birthdays").in("dates"));
        }
    }

    /**
     * Begins a file of which only the name is known.
     *
     * @param id identifies it within the tenant
     * @param name how it is called
     * @return an active customer, at the first version
     */
    public static Customer of(CustomerId id, CustomerName name) {
        return new CustomerDraft(id, name).customer();
    }

    private Customer with(Consumer<CustomerDraft> change) {
        return new CustomerDraft(this).changed(change).customer();
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
        return with(draft -> draft.name = other);
    }

    /**
     * Sets how else it is called.
     *
     * @param all all further names
     * @return the changed state
     */
    public Customer alsoCalled(List<OtherName> all) {
        return with(draft -> draft.otherNames = all);
    }

    /**
     * Sets how to reach it.
     *
     * @param points all contact points, in the order of the file
     * @return the changed state
     */
    public Customer reachedBy(List<ContactPoint> points) {
        return with(draft -> draft.contactPoints = points);
    }

    /**
     * Adds a way to reach it.
     *
     * @param point the contact point, put last
     * @return the changed state
     */
    public Customer alsoReachedBy(ContactPoint point) {
        return reachedBy(Stream.concat(contactPoints.stream(), Stream.of(point)).toList());
    }

    /**
     * Sets what to remember.
     *
     * @param all all dates
     * @return the changed state
     */
    public Customer remembering(List<ImportantDate> all) {
        return with(draft -> draft.dates = all);
    }

    /**
     * Sets how to talk with it.
     *
     * @param how language, zone, channel, preferences
     * @return the changed state
     */
    public Customer spokenTo(Communication how) {
        return with(draft -> draft.communication = how);
    }

    /**
     * Sets how far the relation has come.
     *
     * @param stage the stage; a registered one, or the tenant's own
     * @return the changed state
     */
    public Customer inStage(Stage stage) {
        return with(draft -> draft.status = status.in(stage));
    }

    /**
     * Sets the words to find it again by.
     *
     * @param all all tags
     * @return the changed state
     */
    public Customer tagged(Set<Tag> all) {
        return with(draft -> draft.tags = all);
    }

    /**
     * Sets how other systems call it.
     *
     * @param all all references
     * @return the changed state
     */
    public Customer referencedBy(Set<ExternalReference> all) {
        return with(draft -> draft.references = all);
    }

    /**
     * Puts it into somebody's care.
     *
     * @param employee who looks after it, if anybody
     * @return the changed state
     */
    public Customer inCareOf(Optional<EmployeeId> employee) {
        return with(draft -> draft.responsible = employee);
    }

    /**
     * Sets the notes.
     *
     * @param text other important information; blank for none
     * @return the changed state
     */
    public Customer noted(String text) {
        return with(draft -> draft.notes = Optional.of(text));
    }

    @Override
    public Optional<String> stageCode() {
        return Optional.of(status.stage().code());
    }

    @Override
    public Customer attributed(Attributes other) {
        return with(draft -> draft.attributes = other);
    }

    Customer at(Version next) {
        return with(draft -> draft.version = next);
    }

    Customer standing(CustomerStatus other) {
        return with(draft -> draft.status = other);
    }

    @Override
    public String toString() {
        return "Customer[" + id + " v" + version.number() + "]";
    }
}
