package dev.kith.crm.exchange;

import dev.kith.crm.exchange.ImportRun.State;
import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Takes an import back, as far as nobody has worked with what it brought. Deletes nothing. Goes through all items each time, so that
 * one that was cut short goes on, and tells of all that stays.
 */
record RevertImport(Workbench bench) {
    private static final int CHUNK = 200;

    /** A chunk that meets others' changes is read anew; more often than this is no race any more. */
    private static final int ATTEMPTS = 3;

    ImportRun of(ImportId id, Consumer<? super ImportedItem> left) {
        var run = moved(id, State.REVERTING);
        var items = new ArrayList<ImportedItem>();
        new ImportedItems(bench).each(id, item -> {
            items.add(item);
            if (items.size() == CHUNK) {
                revert(run, items).forEach(left);
                items.clear();
            }
        });
        revert(run, items).forEach(left);
        return moved(id, State.REVERTED);
    }

    /** Gives those that stay, in their order. */
    private List<ImportedItem> revert(ImportRun run, List<ImportedItem> items) {
        var left = new HashSet<ImportedItem>();
        Halves.each(List.copyOf(items), some -> left.addAll(attempted(run, some)), (item, failed) -> left.add(item));
        return items.stream().filter(left::contains).toList();
    }

    private List<ImportedItem> attempted(ImportRun run, List<ImportedItem> items) {
        for (int attempt = 1; ; attempt++) {
            try {
                return bench.inTransaction(unit -> left(unit, run, items));
            } catch (StaleVersionException overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    /** Of one that the import has created, its first row tells whether it stays; of others, each row does. */
    private List<ImportedItem> left(UnitOfWork unit, ImportRun run, List<ImportedItem> items) {
        var brought = brought(run, items);
        var created = items.stream()
                .filter(item -> item.outcome() instanceof Created)
                .flatMap(item -> item.subject().stream())
                .collect(Collectors.toMap(subject -> subject, brought::get));
        var putAway = new HashMap<UUID, Version>();
        var stays = new Reversal(bench, unit, created, putAway).of(run.kind());
        mark(unit, items, putAway);
        return items.stream()
                .filter(item -> item.subject()
                        .filter(subject -> item.outcome() instanceof Created
                                ? stays.contains(subject)
                                : !brought.containsKey(subject))
                        .isPresent())
                .toList();
    }

    /** By this the next import tells what the revert put away from what somebody did. */
    private static void mark(UnitOfWork unit, List<ImportedItem> items, Map<UUID, Version> putAway) {
        var ids = items.stream()
                .filter(item -> item.outcome() instanceof Created)
                .filter(item -> item.subject().filter(putAway::containsKey).isPresent())
                .map(ImportedItem::id)
                .toList();
        if (!ids.isEmpty()) {
            var stored = unit.of(ImportedItem.TYPE);
            stored.findAll(ids)
                    .values()
                    .forEach(item -> item.subject()
                            .map(putAway::get)
                            .ifPresent(version -> stored.replace(new Change<>(item, item.leaving(version)))));
        }
    }

    /** What the import has created, each with the version in which its last row has left it. */
    private Map<UUID, Version> brought(ImportRun run, List<ImportedItem> items) {
        var subjects = items.stream().flatMap(item -> item.subject().stream()).collect(Collectors.toSet());
        if (subjects.isEmpty()) {
            return Map.of();
        }
        var created = new HashSet<UUID>();
        var last = new HashMap<UUID, Version>();
        bench.each(
                ImportedItem.TYPE,
                Query.where(ImportedItem.SUBJECT.in(subjects).and(ImportedItem.RUN.is(run.id())))
                        .limit(CHUNK),
                (open, scan) -> open.of(ImportedItem.TYPE).search(scan),
                item -> item.subject().ifPresent(subject -> {
                    item.version()
                            .ifPresent(version ->
                                    last.merge(subject, version, BinaryOperator.maxBy(Comparator.naturalOrder())));
                    if (item.outcome() instanceof Created) {
                        created.add(subject);
                    }
                }));
        last.keySet().retainAll(created);
        return last;
    }

    private ImportRun moved(ImportId id, State state) {
        return bench.inTransaction(unit -> {
            var run = unit.of(ImportRun.TYPE)
                    .lock(id)
                    .orElseThrow(() -> new NotFoundException(ImportRun.TYPE.name(), id));
            if (run.state() == State.REVERTED || run.state() == state) {
                return run;
            }
            var next = run.advanced(state, run.counts());
            bench.replace(ImportRun.TYPE, new Change<>(run, next));
            return next;
        });
    }
}
