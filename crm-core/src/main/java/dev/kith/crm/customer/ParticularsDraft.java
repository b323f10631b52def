package dev.kith.crm.customer;

import dev.kith.crm.customer.NewCustomer.Particulars;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.value.EmployeeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Particulars in the making: what adds to one of them need not repeat the others. */
final class ParticularsDraft {
    final List<OtherName> otherNames;
    final List<NewContactPoint> contactPoints;
    final List<ImportantDate> dates;
    final Set<Tag> tags;
    final Set<ExternalReference> references;
    Communication communication;
    Stage stage;
    Optional<EmployeeId> responsible;
    Attributes attributes;

    ParticularsDraft(Particulars from) {
        otherNames = new ArrayList<>(from.otherNames());
        contactPoints = new ArrayList<>(from.contactPoints());
        dates = new ArrayList<>(from.dates());
        tags = new LinkedHashSet<>(from.tags());
        references = new LinkedHashSet<>(from.references());
        communication = from.communication();
        stage = from.stage();
        responsible = from.responsible();
        attributes = from.attributes();
    }

    Particulars particulars() {
        return new Particulars(
                otherNames, contactPoints, dates, communication, stage, tags, references, responsible, attributes);
    }
}
