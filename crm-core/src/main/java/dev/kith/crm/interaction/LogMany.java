package dev.kith.crm.interaction;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Interactions.LogReport;
import dev.kith.crm.value.InteractionId;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Adds many entries to the log, chunk by chunk. */
record LogMany(Workbench bench) {
    /** Few enough for one statement to name all ids of a chunk, many enough to be batched. */
    private static final int CHUNK = 200;

    /** So that one check tells the violations of all, each with its place. */
    record Batch(List<@Valid NewInteraction> commands) {
        @Override
        public String toString() {
            return "Batch[" + commands.size() + "]";
        }
    }

    LogReport log(List<NewInteraction> commands, Consumer<LogReport> progress) {
        var one = new LogInteraction(bench);
        var all = List.copyOf(commands);
        var checked = bench.now();
        var violations = IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> one.violations(all.get(i), checked).stream()
                        .<Violation>map(violation -> violation.in("commands[" + i + "]")))
                .toList();
        bench.check(new Batch(all), violations);
        var reports = new ArrayList<LogReport>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            var chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            var now = bench.now();
            var outcomes = bench.inTransaction(unit -> one.logged(unit, chunk, now));
            var report = new LogReport(ids(outcomes, false), ids(outcomes, true));
            reports.add(report);
            progress.accept(report);
        }
        return new LogReport(
                reports.stream().flatMap(report -> report.logged().stream()).toList(),
                reports.stream().flatMap(report -> report.known().stream()).toList());
    }

    private static List<InteractionId> ids(List<LogInteraction.Outcome> outcomes, boolean known) {
        return outcomes.stream()
                .filter(outcome -> outcome.known() == known)
                .map(outcome -> outcome.entry().id())
                .toList();
    }
}
