package dev.kith.crm.exchange;

import dev.kith.crm.exchange.ImportRun.State;
import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a revert of the import that brought it has put away and nobody has touched since: it counts as not there, and the
 * next import brings it back.
 */
record PutAway(Workbench bench) {
    private static final int PAGE = 500;

    /** Those of some archived customers or retracted interactions, given by their present versions. */
    Set<UUID> among(Map<UUID, Version> present) {
        var all = List.copyOf(present.keySet());
        var untouched = new HashMap<UUID, List<ImportedItem>>();
        for (int from = 0; from < all.size(); from += PAGE) {
            var some = all.subList(from, Math.min(all.size(), from + PAGE));
            bench.each(
                    ImportedItem.TYPE,
                    Query.where(ImportedItem.SUBJECT.in(some)).limit(PAGE),
                    (unit, scan) -> unit.of(ImportedItem.TYPE).search(scan),
                    item -> item.subject()
                            .filter(id -> item.version().equals(Optional.ofNullable(present.get(id))))
                            .ifPresent(id -> untouched
                                    .computeIfAbsent(id, any -> new ArrayList<>())
                                    .add(item)));
        }
        return untouched.isEmpty() ? Set.of() : bench.inTransaction(unit -> reverted(unit, untouched));
    }

    /** Two imports that tell of an archived file may leave the same version: then both were taken back. */
    private static Set<UUID> reverted(UnitOfWork unit, Map<UUID, List<ImportedItem>> untouched) {
        var runs = unit.of(ImportRun.TYPE)
                .findAll(untouched.values().stream()
                        .flatMap(List::stream)
                        .map(ImportedItem::run)
                        .distinct()
                        .toList());
        var ids = new HashSet<UUID>();
        untouched.forEach((id, items) -> {
            if (items.stream().allMatch(item -> item.outcome() instanceof Created && takenBack(runs.get(item.run())))) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static boolean takenBack(@Nullable ImportRun run) {
        return run != null && (run.state() == State.REVERTING || run.state() == State.REVERTED);
    }
}
