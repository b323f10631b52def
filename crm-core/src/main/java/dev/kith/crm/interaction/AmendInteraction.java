package dev.kith.crm.interaction;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Interaction.Reply;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts another state in the place of an entry, under its lock. */
record AmendInteraction(Workbench bench) {
    Interaction amend(InteractionId id, Optional<Version> seen, UnaryOperator<Interaction> change) {
        return bench.inTransaction(unit -> {
            var before = unit.port(InteractionLog.class)
                    .lock(id)
                    .orElseThrow(() -> new NotFoundException(Interaction.TYPE.name(), id));
            seen.filter(version -> !version.equals(before.revision())).ifPresent(version -> {
                throw new StaleVersionException(Interaction.TYPE.name(), id, version.number());
            });
            var state = change.apply(before);
            return state.equals(before) ? before : amended(unit, before, state);
        });
    }

    private Interaction amended(UnitOfWork unit, Interaction before, Interaction state) {
        var violations = violations(before, state);
        if (!violations.isEmpty()) {
            throw new InvalidValueException("the amended interaction", violations);
        }
        var known = new Known(unit);
        known.requireCustomers(state.customers().stream()
                .filter(customer -> !before.customers().contains(customer))
                .toList());
        var after = state.at(before.revision().next(), reply(known, before, state));
        var at = bench.now();
        var next = new Revision(
                after,
                Revision.Act.AMENDED,
                at,
                bench.context().actor(),
                bench.context().reason());
        unit.port(InteractionLog.class).supersede(next, bench.newId());
        var concerned = new LinkedHashSet<>(before.customers());
        concerned.addAll(after.customers());
        for (var customer : concerned) {
            if (!ContactFacts.told(customer, before).equals(ContactFacts.told(customer, after))) {
                unit.port(ContactFactsLedger.class).recount(customer);
            }
            bench.emit(
                    InteractionEvent.AMENDED,
                    new InteractionEvent.Amended(
                            bench.newId(), at, bench.context(), customer, new Change<>(before, after)));
        }
        return after;
    }

    private static Optional<Reply> reply(Known known, Interaction before, Interaction state) {
        var to = state.reply().map(Reply::to);
        return to.equals(before.reply().map(Reply::to))
                ? before.reply()
                : to.map(id -> known.replies(List.of(id)).get(id));
    }

    /** What identifies an entry is not the caller's; what is not registered may stay but not come in. */
    private List<Violation> violations(Interaction before, Interaction after) {
        var registered = new Registered(bench);
        var violations = new ArrayList<Violation>(registered.attributes(before.attributes(), after.attributes()));
        if (!after.channel().equals(before.channel())) {
            violations.addAll(registered.channel(after.channel()));
        }
        fixed(violations, "id", after.id().equals(before.id()));
        fixed(violations, "revision", after.revision().equals(before.revision()));
        fixed(
                violations,
                "timing.recorded",
                after.timing().recorded().equals(before.timing().recorded()));
        fixed(
                violations,
                "references.externalId",
                after.references().externalId().equals(before.references().externalId()));
        if (after.reply().filter(reply -> reply.to().equals(before.id())).isPresent()) {
            violations.add(Violation.of("interaction.reply-to-itself").in("reply"));
        }
        return violations;
    }

    private static void fixed(List<Violation> violations, String path, boolean same) {
        if (!same) {
            violations.add(Violation.of("revise.fixed").in(path));
        }
    }
}
