package dev.kith.crm.jpa.task;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.jpa.room.ActorCell;
import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.TextCell;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.task.Closing;
import dev.kith.crm.task.Closing.Outcome;
import dev.kith.crm.task.Schedule;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskId;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A task and its row. */
final class TaskMapping implements RowMapping<Task, TaskId, TaskRow> {
    @Override
    public AggregateType<Task, TaskId> type() {
        return Task.TYPE;
    }

    @Override
    public Class<TaskRow> row() {
        return TaskRow.class;
    }

    @Override
    public TaskRow added(RowId id, Task fresh) {
        var row = new TaskRow(id, fresh.customer().value());
        write(row, fresh);
        return row;
    }

    @Override
    public boolean change(TaskRow row, Change<Task> change) {
        var before = change.before();
        var after = change.after();
        write(row, after);
        return !before.equals(new Task(
                before.id(),
                before.version(),
                after.customer(),
                after.brief(),
                after.schedule(),
                after.assignee(),
                after.priority(),
                after.origin(),
                after.closing(),
                after.attributes()));
    }

    private static void write(TaskRow row, Task state) {
        row.kind = state.brief().kind().code();
        row.title = TextCell.of(Optional.of(state.brief().title()));
        row.notes = state.brief().notes().orElse(null);
        write(row, state.schedule());
        row.assignee = state.assignee().value();
        row.priority = state.priority().name();
        row.originType = state.origin().map(Task.Origin::type).orElse(null);
        row.originKey = state.origin().map(Task.Origin::key).orElse(null);
        row.state = state.state().name();
        row.closedAt = state.closing().map(Closing::at).orElse(null);
        row.closedBy = state.closing().map(Closing::by).map(ActorCell::of).orElse(null);
        row.reason = state.closing().flatMap(Closing::reason).orElse(null);
        row.interaction = state.closing()
                .flatMap(Closing::interaction)
                .map(InteractionId::value)
                .orElse(null);
        var cells = AttributeCell.of(state.attributes());
        if (row.attributed || !cells.isEmpty()) {
            row.attributes.keySet().retainAll(cells.keySet());
            row.attributes.putAll(cells);
        }
        row.attributed = !cells.isEmpty();
    }

    private static void write(TaskRow row, Schedule schedule) {
        row.due = DueCell.of(schedule.due());
        row.passes = schedule.due().passes();
        row.reminders = schedule.reminders().stream()
                .map(lead -> String.valueOf(lead.toSeconds()))
                .collect(Collectors.joining(","));
        row.snoozes = schedule.snoozed().map(Schedule.Snooze::times).orElse(0);
        row.firstDue = schedule.snoozed()
                .map(Schedule.Snooze::original)
                .map(DueCell::of)
                .orElse(null);
        row.snoozedAt = schedule.snoozed().map(Schedule.Snooze::at).orElse(null);
        row.snoozedBy =
                schedule.snoozed().map(Schedule.Snooze::by).map(ActorCell::of).orElse(null);
    }

    @Override
    public boolean reads(TaskRow row, String collection) {
        return !collection.equals("attributes") || row.attributed;
    }

    @Override
    public Task restored(TaskRow row) {
        return new Task(
                new TaskId(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                new CustomerId(row.customer),
                new Task.Brief(
                        new TaskKind(row.kind),
                        TextCell.restored(row.title).orElseThrow(),
                        Optional.ofNullable(row.notes)),
                schedule(row),
                new EmployeeId(row.assignee),
                Task.Priority.valueOf(row.priority),
                origin(row),
                closing(row),
                row.attributed ? AttributeCell.read(row.attributes) : Attributes.NONE);
    }

    private static Schedule schedule(TaskRow row) {
        var reminders = Stream.of(row.reminders.split(","))
                .filter(text -> !text.isEmpty())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .toList();
        var first = row.firstDue;
        var at = row.snoozedAt;
        var by = row.snoozedBy;
        return new Schedule(
                row.due.restored(),
                reminders,
                first == null || at == null || by == null
                        ? Optional.empty()
                        : Optional.of(new Schedule.Snooze(first.restored(), row.snoozes, at, by.restored())));
    }

    private static Optional<Task.Origin> origin(TaskRow row) {
        var type = row.originType;
        var key = row.originKey;
        return type == null || key == null ? Optional.empty() : Optional.of(new Task.Origin(type, key));
    }

    private static Optional<Closing> closing(TaskRow row) {
        var at = row.closedAt;
        var by = row.closedBy;
        return at == null || by == null
                ? Optional.empty()
                : Optional.of(new Closing(
                        Outcome.valueOf(row.state),
                        at,
                        by.restored(),
                        Optional.ofNullable(row.reason),
                        Optional.ofNullable(row.interaction).map(InteractionId::new)));
    }
}
