package dev.kith.crm.interaction;

import dev.kith.crm.interaction.Interaction.Reply;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.InteractionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What replies to an entry, directly or not. */
record Replies(UnitOfWork unit) {
    /**
     * Finds and locks them. Whoever logs a reply, or makes one of an entry, locks its target first: so where all that are found are
     * locked already, there are no others, and there will be none until the unit ends.
     */
    Map<InteractionId, Interaction> locked(Interaction top) {
        var held = new HashSet<InteractionId>();
        var below = below(top);
        while (held.addAll(below.keySet())) {
            log().lock(below.keySet());
            below = below(top);
        }
        return below;
    }

    /** An entry with its origin as it is now: while it was retracted, its thread may have moved. */
    Interaction inThread(Interaction retracted) {
        var met = new HashSet<InteractionId>();
        var origin = retracted.id();
        for (var at = retracted.reply().map(Reply::to); at.isPresent() && met.add(at.get()); ) {
            origin = at.get();
            at = latestTarget(origin);
        }
        var now = origin;
        return retracted.at(retracted.revision(), retracted.reply().map(reply -> new Reply(reply.to(), now)));
    }

    private Map<InteractionId, Interaction> below(Interaction top) {
        var thread = thread(top.origin());
        var targets = new HashMap<InteractionId, Optional<InteractionId>>();
        thread.forEach((id, entry) -> targets.put(id, entry.reply().map(Reply::to)));
        thread.keySet().removeIf(id -> !leads(id, top.id(), targets));
        return thread;
    }

    private Map<InteractionId, Interaction> thread(InteractionId origin) {
        var all = new LinkedHashMap<InteractionId, Interaction>();
        var from = Optional.<Scan.Position>empty();
        do {
            var slice = log().search(
                            new Scan<>(Reply.ORIGIN.is(origin), Interaction.TYPE.total(Sort.none()), Query.MOST, from));
            slice.items().forEach(entry -> all.put(entry.id(), entry));
            from = slice.next();
        } while (from.isPresent());
        return all;
    }

    /** From reply to target, until the top is met, or what replies to nothing, or a circle. */
    private boolean leads(InteractionId id, InteractionId top, Map<InteractionId, Optional<InteractionId>> targets) {
        var met = new HashSet<InteractionId>();
        var at = Optional.of(id);
        while (at.isPresent() && met.add(at.get())) {
            at = targets.computeIfAbsent(at.get(), this::latestTarget);
            if (at.filter(top::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<InteractionId> latestTarget(InteractionId id) {
        return log().revisions(id).stream()
                .reduce((former, latter) -> latter)
                .flatMap(latest -> latest.entry().reply())
                .map(Reply::to);
    }

    private InteractionLog log() {
        return unit.port(InteractionLog.class);
    }
}
