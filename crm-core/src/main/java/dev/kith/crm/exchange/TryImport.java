package dev.kith.crm.exchange;

import dev.kith.crm.extension.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells what an import would do, and writes nothing. Keeps in mind what it has decided. */
record TryImport<T>(Workbench bench, Intake<T> intake) {
    ImportRun.Counts of(ImportFile file, Consumer<? super RowOutcome> sink) {
        var counts = ImportRun.Counts.NONE;
        try (var rows = Rows.of(intake, file, Fingerprint.of(file))) {
            for (var chunk = rows.next(RunImport.CHUNK); !chunk.isEmpty(); chunk = rows.next(RunImport.CHUNK)) {
                look(chunk);
                for (var row : chunk) {
                    var outcome = Step.of(row, intake).outcome();
                    counts = counts.and(outcome);
                    sink.accept(outcome);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return counts;
    }

    private void look(List<Incoming<T>> chunk) {
        bench.inTransaction(unit -> {
            intake.forget(false);
            intake.look(Incoming.told(chunk));
            return Optional.empty();
        });
    }
}
