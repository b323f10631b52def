package dev.kith.crm.exchange;

import dev.kith.crm.exchange.ImportRun.State;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells what a revert has put away and nobody has touched since: it counts as not there, and the next import brings it back. */
record PutAway(Workbench bench) {
    private static final int PAGE = 500;

    /** Those of some archived customers or retracted interactions, given by their present versions. */
    Set<UUID> among(Map<UUID, Version> present) {
        var all = List.copyOf(present.keySet());
        var latest = new HashMap<UUID, ImportedItem>();
        for (int from = 0; from < all.size(); from += PAGE) {
            var some = all.subList(from, Math.min(all.size(), from + PAGE));
            bench.each(
                    ImportedItem.TYPE,
                    Query.where(ImportedItem.SUBJECT.in(some)).limit(PAGE),
                    (unit, scan) -> unit.of(ImportedItem.TYPE).search(scan),
                    item -> item.subject().ifPresent(id -> latest.merge(id, item, PutAway::later)));
        }
        var untouched = new ArrayList<ImportedItem>();
        latest.forEach((id, item) -> item.version()
                .filter(left -> left.next().equals(present.get(id)))
                .ifPresent(left -> untouched.add(item)));
        return untouched.isEmpty() ? Set.of() : bench.inTransaction(unit -> reverted(unit, untouched));
    }

    private static ImportedItem later(ImportedItem one, ImportedItem other) {
        return number(other) > number(one) ? other : one;
    }

    private static long number(ImportedItem item) {
        return item.version().map(Version::number).orElse(0L);
    }

    private static Set<UUID> reverted(UnitOfWork unit, List<ImportedItem> items) {
        var runs = unit.of(ImportRun.TYPE)
                .findAll(items.stream().map(ImportedItem::run).distinct().toList());
        var ids = new HashSet<UUID>();
        for (var item : items) {
            var run = runs.get(item.run());
            if (run != null && (run.state() == State.REVERTING || run.state() == State.REVERTED)) {
                item.subject().ifPresent(ids::add);
            }
        }
        return ids;
    }
}
