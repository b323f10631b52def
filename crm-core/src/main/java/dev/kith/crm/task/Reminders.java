package dev.kith.crm.task;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.storage.Agenda;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Keeps the agenda in step with the reminders of tasks. */
record Reminders(Workbench bench) {
    /** What waits already, even if its time has just come, goes on waiting; of what is new, the past is left out. */
    void follow(Optional<Task> before, Task after) {
        var former = before.map(Reminders::instants).orElse(Set.of());
        var next = instants(after);
        var gone = former.stream().filter(at -> !next.contains(at)).toList();
        var fresh = next.stream()
                .filter(at -> !former.contains(at) && at.isAfter(bench.now()))
                .toList();
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            bench.inTransaction(unit -> {
                var agenda = unit.port(Agenda.class);
                agenda.drop(
                        RemindOfTask.NAME,
                        after.id().value(),
                        gone.stream().map(Instant::toString).toList());
                agenda.plan(fresh.stream().map(at -> item(after, at)).toList());
                return after;
            });
        }
    }

    private static Set<Instant> instants(Task task) {
        return new TreeSet<>(task.state() == Task.State.OPEN ? task.schedule().reminded() : List.of());
    }

    private Agenda.Item item(Task task, Instant at) {
        return new Agenda.Item(bench.newId(), RemindOfTask.NAME, task.id().value(), task.customer(), at.toString(), at);
    }
}
