package dev.kith.crm.interaction;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Interaction.Reply;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds entries to the log, with the facts that follow from them. */
record LogInteraction(Workbench bench) {
    /** What became of a command: the entry, and whether it was there already. */
    record Outcome(Interaction entry, boolean known) {
        @Override
        public String toString() {
            return "Outcome[" + entry + "]";
        }
    }

    Interaction log(NewInteraction command) {
        var now = bench.now();
        bench.check(command, violations(command, now));
        return bench.inTransaction(
                unit -> logged(unit, List.of(command), now).get(0).entry());
    }

    /** What the constructors of the entry would refuse one by one is told at once. */
    List<Violation> violations(NewInteraction command, Instant now) {
        var registered = new Registered(bench);
        var violations = new ArrayList<Violation>(registered.attributes(command.attributes()));
        violations.addAll(registered.channel(command.channel()));
        violations.addAll(registered.settled(command.content()));
        violations.addAll(Participants.violations(
                command.participants().stream().flatMap(Participants::legible).toList()));
        command.timing().violations(now).stream().map(one -> one.in("timing")).forEach(violations::add);
        return violations;
    }

    /** The statements do not depend on the number of commands, but that each customer has a row of facts. */
    List<Outcome> logged(UnitOfWork unit, List<NewInteraction> commands, Instant now) {
        var known = new Known(unit);
        known.requireCustomers(
                commands.stream().flatMap(NewInteraction::customers).toList());
        var replies = known.replies(
                commands.stream().flatMap(one -> one.replyTo().stream()).toList());
        var attributes = bench.attributes(Interaction.class);
        var entries = commands.stream()
                .map(one -> entry(new InteractionId(bench.newId()), Version.FIRST, one, replies, now)
                        .attributed(attributes.begun(one.attributes())))
                .toList();
        var log = unit.port(InteractionLog.class);
        var there = log.append(entries);
        var latest = there.isEmpty()
                ? Map.<References.ExternalId, Revision>of()
                : log.known(entries.stream()
                        .filter(entry -> there.contains(entry.id()))
                        .flatMap(entry -> entry.references().externalId().stream())
                        .toList());
        entries.stream().filter(entry -> !there.contains(entry.id())).forEach(entry -> tell(unit, entry));
        return entries.stream()
                .map(entry -> there.contains(entry.id())
                        ? new Outcome(present(entry, latest), true)
                        : new Outcome(entry, false))
                .toList();
    }

    static Interaction entry(
            InteractionId id,
            Version revision,
            NewInteraction command,
            Map<InteractionId, Reply> replies,
            Instant now) {
        return new Interaction(
                id,
                revision,
                new ChannelCode(command.channel()),
                command.direction(),
                command.timing().read(now),
                command.participants().stream().map(Participant.Raw::read).toList(),
                command.content().read(),
                command.replyTo().map(replies::get),
                command.references().read(),
                command.attributes().legal());
    }

    void tell(UnitOfWork unit, Interaction entry) {
        for (var customer : entry.customers()) {
            unit.port(ContactFactsLedger.class).merge(ContactFacts.of(customer, entry));
            bench.emit(
                    InteractionEvent.LOGGED,
                    new InteractionEvent.Logged(
                            bench.newId(), entry.timing().recorded(), bench.context(), customer, entry));
        }
    }

    /** Who may not see the entry that is there cannot be told of it, and cannot add another one either. */
    private static Interaction present(Interaction entry, Map<References.ExternalId, Revision> latest) {
        return entry.references()
                .externalId()
                .flatMap(id -> Optional.ofNullable(latest.get(id)))
                .map(Revision::entry)
                .orElseThrow(() -> new DuplicateException(Interaction.TYPE.name(), "externalId"));
    }
}
