package dev.kith.crm.task;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.storage.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the agenda in step with the reminders of tasks. An item is known by its lead and not by its instant, so that it is found again
 * also when the rules of a zone have changed meanwhile.
 */
record Reminders(Workbench bench) {
    /** What waits already, even if its time has just come, goes on waiting; of what is new, the past is left out. */
    void follow(Optional<Task> before, Task after) {
        var former = before.map(Reminders::instants).orElse(Map.of());
        var next = instants(after);
        var gone = former.entrySet().stream()
                .filter(one -> !one.getValue().equals(next.get(one.getKey())))
                .map(one -> one.getKey().toString())
                .toList();
        var fresh = next.entrySet().stream()
                .filter(one -> !one.getValue().equals(former.get(one.getKey())))
                .filter(one -> one.getValue().isAfter(bench.now()))
                .map(one -> item(after, one.getKey(), one.getValue()))
                .toList();
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            bench.inTransaction(unit -> {
                var agenda = unit.port(Agenda.class);
                agenda.drop(RemindOfTask.NAME, after.id().value(), gone);
                agenda.plan(fresh);
                return after;
            });
        }
    }

    private static Map<Duration, Instant> instants(Task task) {
        return task.state() == Task.State.OPEN
                ? task.schedule().reminders().stream()
                        .collect(Collectors.toMap(
                                Function.identity(), task.schedule().due()::before))
                : Map.of();
    }

    private Agenda.Item item(Task task, Duration lead, Instant at) {
        var subject = task.id().value();
        return new Agenda.Item(bench.newId(), RemindOfTask.NAME, subject, task.customer(), lead.toString(), at);
    }
}
