package dev.kith.crm.task;

import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Revising;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes tasks that are open. */
record MoveTask(Workbench bench) {
    /** What a snooze is asked for with. */
    record Snoozing(Due until) {}

    Task revise(TaskId id, Optional<Version> seen, UnaryOperator<Task> change) {
        return telling(TaskEvent.REVISED).revise(id, seen, before -> change.apply(open(before)), this::violations);
    }

    private List<Violation> violations(Change<Task> change) {
        var kinds = change.before().brief().kind().equals(change.after().brief().kind())
                ? List.<Violation>of()
                : TaskKind.unknown(change.after().brief().kind().code(), bench).stream()
                        .map(violation -> violation.in("brief"))
                        .toList();
        var agreed = change.after().schedule().snoozed().isEmpty()
                && !change.before()
                        .schedule()
                        .due()
                        .equals(change.after().schedule().due());
        var putOff = agreed
                ? List.<Violation>of()
                : Revising.fixed(
                        change, "schedule.snoozed", task -> task.schedule().snoozed());
        var unsaid = change.after().schedule().snoozed().isPresent()
                ? Revising.fixed(change, "schedule.due", task -> task.schedule().due())
                : List.<Violation>of();
        var beyond = Schedule.beyond(
                        change.after().schedule().due(),
                        change.after().schedule().reminders())
                .stream()
                .map(violation -> violation.in("schedule"))
                .toList();
        return Stream.of(
                        kinds,
                        beyond,
                        putOff,
                        unsaid,
                        Revising.fixed(change, "customer", Task::customer),
                        Revising.fixed(change, "assignee", Task::assignee),
                        Revising.fixed(change, "origin", Task::origin),
                        Revising.fixed(change, "closing", Task::closing))
                .flatMap(List::stream)
                .toList();
    }

    Task reassign(TaskId id, EmployeeId to) {
        return telling(TaskEvent.REASSIGNED).under(id, task -> open(task).assigned(to));
    }

    Task snooze(TaskId id, Due until) {
        var now = bench.now();
        bench.check(
                new Snoozing(until),
                until.passes().isAfter(now)
                        ? List.of()
                        : List.of(Violation.of("task.snooze-past").in("until")));
        return telling(TaskEvent.SNOOZED).under(id, task -> {
            var schedule = open(task).schedule();
            if (!Schedule.beyond(until, schedule.reminders()).isEmpty()) {
                throw new InvalidValueException(
                        "a snooze", Violation.of("instant.range").in("until"));
            }
            return task.scheduled(schedule.putOff(until, now, bench.context().actor()));
        });
    }

    Revising<Task, TaskId> telling(EventType<TaskEvent> told) {
        return new Revising<>(bench, Task.TYPE, Task::at, (record, change) -> {
            new Reminders(bench).follow(Optional.of(change.before()), change.after());
            bench.emit(told, new TaskEvent(record.id(), record.at(), record.by(), change.after()));
        });
    }

    static Task open(Task task) {
        if (task.state() != Task.State.OPEN) {
            throw new RefusedException(
                    Refusal.of("task.closed", "the task is closed; open it again, or plan another one"));
        }
        return task;
    }
}
