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
import java.util.Map;
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
            var state = sameTarget(before, change.apply(before));
            return state.equals(before) ? before : amended(unit, before, state);
        });
    }

    /** An origin is not the caller's to tell. */
    private static Interaction sameTarget(Interaction before, Interaction state) {
        return target(before).equals(target(state)) ? state.at(state.revision(), before.reply()) : state;
    }

    private static Optional<InteractionId> target(Interaction state) {
        return state.reply().map(Reply::to);
    }

    private Interaction amended(UnitOfWork unit, Interaction before, Interaction state) {
        refuse(violations(before, state));
        new Known(unit)
                .requireCustomers(state.customers().stream()
                        .filter(customer -> !before.customers().contains(customer))
                        .toList());
        return target(before).equals(target(state))
                ? superseded(unit, before, state, before.reply())
                : moved(unit, before, state);
    }

    /** All that reply to it, directly or not, go with it. */
    private Interaction moved(UnitOfWork unit, Interaction before, Interaction state) {
        var to = target(state);
        var reply = new Known(unit).replies(to.stream().toList());
        var below = new Replies(unit).locked(before);
        requireNoCircle(to, below);
        var after = superseded(unit, before, state, to.map(reply::get));
        follow(unit, before, after, below);
        return after;
    }

    static void requireNoCircle(Optional<InteractionId> to, Map<InteractionId, Interaction> below) {
        if (to.filter(below::containsKey).isPresent()) {
            refuse(List.of(Violation.of("interaction.reply-in-a-circle").in("reply")));
        }
    }

    /** Those below take over the origin of an entry that has moved. */
    void follow(UnitOfWork unit, Interaction before, Interaction after, Map<InteractionId, Interaction> below) {
        if (!after.origin().equals(before.origin())) {
            below.values()
                    .forEach(one ->
                            superseded(unit, one, one, target(one).map(target -> new Reply(target, after.origin()))));
        }
    }

    private Interaction superseded(UnitOfWork unit, Interaction before, Interaction state, Optional<Reply> reply) {
        var after = state.at(before.revision().next(), reply);
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

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidValueException("the amended interaction", violations);
        }
    }

    /** What identifies an entry is not the caller's; what is not registered may stay but not come in. */
    private List<Violation> violations(Interaction before, Interaction after) {
        var registered = new Registered(bench);
        var violations = new ArrayList<Violation>(registered.attributes(before, after));
        if (!after.content().equals(before.content())) {
            violations.addAll(registered.settled(RawContent.of(after.content())));
        }
        if (!after.channel().equals(before.channel())) {
            violations.addAll(registered.channel(after.channel().code()));
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
