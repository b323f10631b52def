package dev.kith.crm.exchange;

import dev.kith.crm.exchange.ImportRun.State;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Imports chunk by chunk: each is one unit, together with how far the import has come. */
final class RunImport<T> {
    static final int CHUNK = 200;

    /** Somebody else writes at the same time: the rows are decided anew, but not for ever. */
    private static final int ATTEMPTS = 3;

    private final Workbench bench;
    private final Intake<T> intake;
    private final Consumer<? super RowOutcome> sink;

    RunImport(Workbench bench, Intake<T> intake, Consumer<? super RowOutcome> sink) {
        this.bench = bench;
        this.intake = intake;
        this.sink = sink;
    }

    ImportRun of(ImportFile file) {
        var print = Fingerprint.of(file);
        try (var rows = Rows.of(intake, file, print)) {
            var run = begun(file, print);
            told(run);
            for (long done = 0; done < run.counts().rows(); done += CHUNK) {
                rows.next((int) Math.min(CHUNK, run.counts().rows() - done));
            }
            for (var chunk = rows.next(CHUNK); !chunk.isEmpty(); chunk = rows.next(CHUNK)) {
                run = committed(run, chunk);
            }
            return finished(run);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One that was interrupted goes on. */
    private ImportRun begun(ImportFile file, Fingerprint print) {
        return bench.inTransaction(unit -> {
            var where = ImportRun.DIGEST.is(print.digest()).and(ImportRun.STATE.is(State.RUNNING));
            var scan = new Scan<>(where, ImportRun.TYPE.total(Sort.none()), 1, Optional.empty());
            return unit.of(ImportRun.TYPE).search(scan).items().stream()
                    .findFirst()
                    .orElseGet(() -> added(file, print));
        });
    }

    private ImportRun added(ImportFile file, Fingerprint print) {
        var run = new ImportRun(
                new ImportId(bench.newId()),
                Version.FIRST,
                file.kind(),
                print.digest(),
                State.RUNNING,
                bench.now(),
                ImportRun.Counts.NONE);
        bench.add(ImportRun.TYPE, run);
        return run;
    }

    private void told(ImportRun run) {
        if (run.counts().rows() > 0) {
            new ImportedItems(bench).each(run.id(), item -> sink.accept(item.outcome()));
        }
    }

    /** What a row spoils is written again without it; outcomes are told when all of the chunk are stored. */
    private ImportRun committed(ImportRun before, List<Incoming<T>> chunk) {
        var runs = new ArrayDeque<>(List.of(before));
        var outcomes = new ArrayList<RowOutcome>();
        Halves.each(
                chunk,
                some -> runs.add(attempted(runs.getLast(), some, outcomes)),
                (row, failed) -> runs.add(attempted(
                        runs.getLast(), List.of(Incoming.refused(row.line(), Halves.reasons(failed))), outcomes)));
        outcomes.forEach(sink);
        return runs.getLast();
    }

    private ImportRun attempted(ImportRun run, List<Incoming<T>> rows, List<RowOutcome> outcomes) {
        for (int attempt = 1; ; attempt++) {
            var some = new ArrayList<RowOutcome>();
            try {
                var next = bench.inTransaction(unit -> {
                    some.clear();
                    return written(unit, run, rows, some);
                });
                outcomes.addAll(some);
                return next;
            } catch (DuplicateException | NotFoundException | StaleVersionException overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private ImportRun written(UnitOfWork unit, ImportRun run, List<Incoming<T>> rows, List<RowOutcome> outcomes) {
        requirePresent(unit, run);
        intake.forget(true);
        intake.look(Incoming.told(rows));
        var steps = rows.stream().map(row -> Step.of(row, intake)).toList();
        intake.prepare(unit);
        var counts = run.counts();
        for (var step : steps) {
            var written = step.write().get();
            counts = counts.and(step.outcome());
            outcomes.add(step.outcome());
            unit.of(ImportedItem.TYPE)
                    .add(new ImportedItem(
                            bench.newId(),
                            run.id(),
                            counts.rows(),
                            step.outcome(),
                            written.map(Step.Written::id),
                            written.map(Step.Written::version)));
        }
        return advanced(unit, run, State.RUNNING, counts);
    }

    private ImportRun finished(ImportRun run) {
        return bench.inTransaction(unit -> {
            requirePresent(unit, run);
            return advanced(unit, run, State.DONE, run.counts());
        });
    }

    /** Somebody else who goes on with the same import is told by a failure that no row is blamed for. */
    private static void requirePresent(UnitOfWork unit, ImportRun run) {
        var present = unit.of(ImportRun.TYPE).lock(run.id()).map(ImportRun::version);
        if (!present.equals(Optional.of(run.version()))) {
            throw new StaleVersionException(
                    ImportRun.TYPE.name(), run.id(), run.version().number());
        }
    }

    private static ImportRun advanced(UnitOfWork unit, ImportRun run, State state, ImportRun.Counts counts) {
        var next = run.advanced(state, counts);
        unit.of(ImportRun.TYPE).replace(new Change<>(run, next));
        return next;
    }
}
