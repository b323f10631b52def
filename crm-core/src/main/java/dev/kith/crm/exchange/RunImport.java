package dev.kith.crm.exchange;

import dev.kith.crm.exchange.ImportRun.State;
import dev.kith.crm.exchange.RowOutcome.Rejected;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private int row;

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
            while (run.state() == State.RUNNING) {
                run = committed(run, rows.next(CHUNK));
            }
            return run;
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

    private ImportRun committed(ImportRun run, List<Incoming<T>> chunk) {
        var vetoed = new HashMap<Integer, Violation>();
        for (int attempt = 1; ; attempt++) {
            var outcomes = new ArrayList<RowOutcome>();
            row = -1;
            try {
                var next = bench.inTransaction(unit -> {
                    outcomes.clear();
                    return written(unit, run, chunk, vetoed, outcomes);
                });
                outcomes.forEach(sink);
                return next;
            } catch (RefusedException veto) {
                if (row < 0 || vetoed.containsKey(row)) {
                    throw veto;
                }
                // a listener of the host: the row is told as rejected, the others go on without it
                vetoed.put(row, reason(veto));
                attempt--;
            } catch (DuplicateException | NotFoundException | StaleVersionException overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private static Violation reason(RefusedException veto) {
        var refusal = veto.refusal();
        return new Violation("", refusal.code(), List.of(refusal.reason().replaceAll("\\p{Cntrl}", " ")));
    }

    private ImportRun written(
            UnitOfWork unit,
            ImportRun run,
            List<Incoming<T>> chunk,
            Map<Integer, Violation> vetoed,
            List<RowOutcome> outcomes) {
        var present = unit.of(ImportRun.TYPE).lock(run.id()).map(ImportRun::version);
        if (!present.equals(Optional.of(run.version()))) {
            throw new StaleVersionException("import", run.id(), run.version().number());
        }
        intake.forget(true);
        intake.look(Incoming.told(chunk));
        var counts = run.counts();
        for (row = 0; row < chunk.size(); row++) {
            var incoming = chunk.get(row);
            var veto = vetoed.get(row);
            var step =
                    veto == null ? Step.of(incoming, intake) : Step.none(new Rejected(incoming.line(), List.of(veto)));
            var subject = step.write().get();
            counts = counts.and(step.outcome());
            outcomes.add(step.outcome());
            unit.of(ImportedItem.TYPE)
                    .add(new ImportedItem(bench.newId(), run.id(), counts.rows(), step.outcome(), subject));
        }
        row = -1;
        var next = run.advanced(chunk.size() < CHUNK ? State.DONE : State.RUNNING, counts);
        unit.of(ImportRun.TYPE).replace(new Change<>(run, next));
        return next;
    }
}
