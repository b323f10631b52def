package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Reply;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a row tells at what it points: customers by id and by what else they are known, interactions by external id. */
final class Pointers {
    private final Map<InteractionId, ExternalId> replied = new HashMap<>();
    private Picture customers = new Picture();

    /** Looks up at what a page of interactions points, with few statements. */
    Slice<Interaction> ofInteractions(Workbench bench, UnitOfWork unit, Slice<Interaction> page) {
        ofCustomers(bench, page.items().stream().flatMap(entry -> entry.customers().stream()));
        replied.clear();
        entries(
                        unit,
                        page.items().stream()
                                .flatMap(entry -> entry.reply().stream())
                                .map(Reply::to)
                                .toList())
                .forEach(entry -> replied.put(entry.id(), ToldInteraction.externalId(entry)));
        return page;
    }

    void ofCustomers(Workbench bench, Stream<CustomerId> ids) {
        customers = new Picture();
        KnownCustomers.of(bench, customers).byIds(ids);
    }

    /** Those of some ids that are in the log, and not retracted. */
    static List<Interaction> entries(UnitOfWork unit, Collection<InteractionId> some) {
        var ids = new LinkedHashSet<>(some);
        return ids.isEmpty()
                ? List.of()
                : unit.port(InteractionLog.class)
                        .search(new Scan<>(
                                Interaction.ID.in(ids),
                                Interaction.TYPE.total(Sort.none()),
                                ids.size(),
                                Optional.empty()))
                        .items();
    }

    Entry customer(CustomerId id) {
        var told = Entry.of("customer", id.toString());
        return customers
                .find(id)
                .map(customer -> told.with("name", Optional.of(customer.name().display()))
                        .with("e-mail", first(customer, ContactPointKind.EMAIL))
                        .with("phone", first(customer, ContactPointKind.PHONE)))
                .orElse(told);
    }

    private static Optional<String> first(Customer customer, ContactPointKind kind) {
        return customer.contactPoints().stream()
                .filter(point -> point.kind().equals(kind))
                .map(ContactPoint::raw)
                .findFirst();
    }

    Entry reply(Reply reply) {
        return entry(replied.getOrDefault(reply.to(), ToldInteraction.externalId(reply.to())));
    }

    static Entry entry(ExternalId id) {
        return Entry.of(id.system(), id.key());
    }
}
