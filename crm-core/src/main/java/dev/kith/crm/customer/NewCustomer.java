package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.Optional;

/** Asks for a new customer file, in raw form: a {@link NewPerson} or a {@link NewOrganisation}. Immutable. */
public sealed interface NewCustomer permits NewPerson, NewOrganisation {
    /** {@return the contact points asked for} */
    List<NewContactPoint> contactPoints();

    /** {@return the dates asked for} */
    List<ImportantDate> dates();

    /** {@return who shall look after the customer} */
    Optional<EmployeeId> responsible();

    /** {@return other important information} */
    Optional<String> notes();

    /** {@return what extensions add} */
    Attributes attributes();

    /** {@return the name; to be asked for only after the command was checked} */
    CustomerName name();
}
