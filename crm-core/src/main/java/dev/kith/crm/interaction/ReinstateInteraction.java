package dev.kith.crm.interaction;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.InteractionId;
import java.time.Instant;

/** Logs again what was retracted, under its lock: the next state of the same entry, not another one. */
record ReinstateInteraction(Workbench bench) {
    Interaction reinstate(InteractionId id, NewInteraction command) {
        var now = bench.now();
        bench.check(command, new LogInteraction(bench).violations(command, now));
        return bench.inTransaction(unit -> reinstated(unit, id, command, now));
    }

    private Interaction reinstated(UnitOfWork unit, InteractionId id, NewInteraction command, Instant now) {
        var entries = unit.port(InteractionLog.class);
        entries.lock(id);
        var states = entries.revisions(id);
        if (states.isEmpty() || !states.get(states.size() - 1).retracted()) {
            throw new NotFoundException("retracted interaction", id);
        }
        var replied = new Replies(unit);
        var before = replied.inThread(states.get(states.size() - 1).entry());
        var known = new Known(unit);
        known.requireCustomers(command.customers().toList());
        var replies = known.replies(command.replyTo().stream().toList());
        var below = replied.locked(before);
        AmendInteraction.requireNoCircle(command.replyTo(), below);
        var told = LogInteraction.entry(id, before.revision().next(), command, replies, now)
                .attributed(bench.attributes(Interaction.class).begun(command.attributes()));
        var after = told.referringTo(new References(
                told.references().links(),
                told.references().attachments(),
                before.references().externalId()));
        var by = bench.context();
        entries.supersede(new Revision(after, Revision.Act.REINSTATED, now, by.actor(), by.reason()), bench.newId());
        new LogInteraction(bench).tell(unit, after);
        new AmendInteraction(bench).follow(unit, before, after, below);
        return after;
    }
}
