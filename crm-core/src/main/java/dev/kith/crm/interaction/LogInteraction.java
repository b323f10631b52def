package dev.kith.crm.interaction;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Attribute;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Adds an entry to the log, with the facts that follow from it. */
record LogInteraction(Workbench bench) {
    Interaction log(NewInteraction command) {
        var now = bench.now();
        bench.check(command, violations(command, now));
        var entry = new Interaction(
                new InteractionId(bench.newId()),
                command.channel(),
                command.direction(),
                command.happened().orElse(now),
                now,
                command.participants(),
                command.summary(),
                command.notes(),
                command.attributes());
        return bench.inTransaction(unit -> {
            append(unit, entry);
            return entry;
        });
    }

    private void append(UnitOfWork unit, Interaction entry) {
        var customers = entry.customers();
        requireAll(unit, customers);
        if (!unit.port(InteractionLog.class).append(List.of(entry)).isEmpty()) {
            return; // it was there already, and the facts know it
        }
        for (var customer : customers) {
            unit.port(ContactFactsLedger.class).merge(ContactFacts.of(customer, entry));
            bench.emit(
                    InteractionEvent.LOGGED,
                    new InteractionEvent.Logged(bench.newId(), entry.recorded(), bench.context(), customer, entry));
        }
    }

    /** Counts, which is one statement; looks closer only where somebody is missing. */
    private static void requireAll(UnitOfWork unit, List<CustomerId> ids) {
        var customers = unit.of(Customer.TYPE);
        if (customers.count(Customer.ID.in(ids)) < ids.size()) {
            var known = customers.findAll(ids).keySet();
            ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(missing -> {
                throw new NotFoundException("customer", missing);
            });
        }
    }

    /** What the constructor of the entry would refuse one by one is told at once. */
    private List<Violation> violations(NewInteraction command, Instant now) {
        var violations = new ArrayList<Violation>(
                command.attributes().unregistered(Attributes.NONE, Attribute.registered(Interaction.class, bench)));
        var known = bench.parts(Interaction.CHANNELS).stream()
                .map(ChannelCode::code)
                .toList();
        if (!known.contains(command.channel().code())) {
            violations.add(Codes.unknown(command.channel().code(), known).in("channel"));
        }
        if (command.happened().filter(at -> at.isAfter(now)).isPresent()) {
            violations.add(Violation.of("interaction.in-the-future").in("happened"));
        }
        if (command.participants().stream().noneMatch(Participant.OfCustomer.class::isInstance)) {
            violations.add(Violation.of("interaction.no-customer").in("participants"));
        }
        if (new HashSet<>(command.participants()).size()
                < command.participants().size()) {
            violations.add(Violation.of("interaction.participant-twice").in("participants"));
        }
        return violations;
    }
}
