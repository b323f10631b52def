package dev.kith.crm.exchange;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.InteractionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the log knows of the interactions that some rows tell of, or reply to.
 *
 * @param there the entries that are there
 * @param retracted the entries that were retracted, and stay so
 * @param putAway the entries that a revert has retracted: they are logged again
 */
record KnownEntries(
        Map<ExternalId, InteractionId> there, Set<ExternalId> retracted, Map<ExternalId, InteractionId> putAway) {
    static final KnownEntries NONE = new KnownEntries(Map.of(), Set.of(), Map.of());

    static KnownEntries of(Workbench bench, UnitOfWork unit, Collection<ExternalId> ids) {
        var log = unit.port(InteractionLog.class);
        var all = ids.isEmpty() ? Map.<ExternalId, Revision>of() : log.known(ids);
        var there = new HashMap<ExternalId, InteractionId>();
        Pointers.entries(
                        unit,
                        ids.stream()
                                .flatMap(id -> ToldInteraction.entry(id).stream())
                                .toList())
                .forEach(entry -> there.put(ToldInteraction.externalId(entry.id()), entry.id()));
        var gone = new PutAway(bench)
                .among(all.values().stream()
                        .filter(Revision::retracted)
                        .map(Revision::entry)
                        .collect(Collectors.toMap(entry -> entry.id().value(), entry -> entry.revision())));
        var retracted = ids.stream()
                .filter(id -> !there.containsKey(id) && !all.containsKey(id) && isRetracted(log, id))
                .collect(Collectors.toCollection(HashSet::new));
        var putAway = new HashMap<ExternalId, InteractionId>();
        all.forEach((id, latest) -> {
            var entry = latest.entry().id();
            if (!latest.retracted()) {
                there.put(id, entry);
            } else if (gone.contains(entry.value())) {
                putAway.put(id, entry);
            } else {
                retracted.add(id);
            }
        });
        return new KnownEntries(there, retracted, putAway);
    }

    /** One that is called by its id, which the log does not find among the external ids. */
    private static boolean isRetracted(InteractionLog log, ExternalId id) {
        return ToldInteraction.entry(id).stream()
                .flatMap(entry -> log.revisions(entry).stream())
                .reduce((former, latest) -> latest)
                .filter(Revision::retracted)
                .isPresent();
    }

    boolean isKnown(ExternalId id) {
        return there.containsKey(id) || retracted.contains(id);
    }

    Optional<InteractionId> find(ExternalId id) {
        return Optional.ofNullable(there.get(id));
    }

    @Override
    public String toString() {
        return "KnownEntries[***]";
    }
}
