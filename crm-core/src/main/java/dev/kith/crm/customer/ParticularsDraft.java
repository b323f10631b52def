package dev.kith.crm.customer;

import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.customer.NewCustomer.Particulars;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Particulars in the making: what adds to one of them need not repeat the others. */
final class ParticularsDraft {
    final List<OtherName.Raw> otherNames;
    final List<NewContactPoint> contactPoints;
    final List<ImportantDate.Raw> dates;
    final List<String> tags;
    final List<ExternalReference.Raw> references;
    final List<Preference.Raw> preferences;
    String salutation;
    String language;
    String zone;
    String channel;
    String stage;
    Optional<String> responsible;
    RawAttributes attributes;

    ParticularsDraft(Particulars from) {
        otherNames = new ArrayList<>(from.otherNames());
        contactPoints = new ArrayList<>(from.contactPoints());
        dates = new ArrayList<>(from.dates());
        tags = new ArrayList<>(from.tags());
        references = new ArrayList<>(from.references());
        preferences = new ArrayList<>(from.communication().preferences());
        salutation = from.communication().salutation();
        language = from.communication().language();
        zone = from.communication().zone();
        channel = from.communication().channel();
        stage = from.stage();
        responsible = from.responsible();
        attributes = from.attributes();
    }

    Particulars particulars() {
        return new Particulars(
                otherNames,
                contactPoints,
                dates,
                new Communication.Raw(salutation, language, zone, channel, preferences),
                stage,
                tags,
                references,
                responsible,
                attributes);
    }
}
