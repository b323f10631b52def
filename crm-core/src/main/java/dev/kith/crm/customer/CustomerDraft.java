package dev.kith.crm.customer;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A state in the making: what changes one part of a customer need not repeat the others. */
final class CustomerDraft {
    private final CustomerId id;
    Version version = Version.FIRST;
    CustomerName name;
    List<OtherName> otherNames = List.of();
    List<ContactPoint> contactPoints = List.of();
    List<ImportantDate> dates = List.of();
    Communication communication = Communication.NONE;
    CustomerStatus status = CustomerStatus.ACTIVE;
    Set<Tag> tags = Set.of();
    Set<ExternalReference> references = Set.of();
    Optional<EmployeeId> responsible = Optional.empty();
    Optional<String> notes = Optional.empty();
    Attributes attributes = Attributes.NONE;

    CustomerDraft(CustomerId id, CustomerName name) {
        this.id = id;
        this.name = name;
    }

    CustomerDraft(Customer from) {
        this(from.id(), from.name());
        version = from.version();
        otherNames = from.otherNames();
        contactPoints = from.contactPoints();
        dates = from.dates();
        communication = from.communication();
        status = from.status();
        tags = from.tags();
        references = from.references();
        responsible = from.responsible();
        notes = from.notes();
        attributes = from.attributes();
    }

    CustomerDraft changed(Consumer<CustomerDraft> change) {
        change.accept(this);
        return this;
    }

    Customer customer() {
        return new Customer(
                id,
                version,
                name,
                otherNames,
                contactPoints,
                dates,
                communication,
                status,
                tags,
                references,
                responsible,
                notes,
                attributes);
    }
}
