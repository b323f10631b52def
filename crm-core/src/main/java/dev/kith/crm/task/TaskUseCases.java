package dev.kith.crm.task;

import dev.kith.crm.extension.Lookup;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Leads each call to the use case that does it. */
final class TaskUseCases extends Lookup.OfType<Task, TaskId> implements Tasks {
    TaskUseCases(Workbench bench) {
        super(bench, Task.TYPE);
    }

    @Override
    public Task plan(NewTask command) {
        Objects.requireNonNull(command, "command");
        return new PlanTask(bench).plan(command);
    }

    @Override
    public Task revise(TaskId id, UnaryOperator<Task> change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return new MoveTask(bench).revise(id, Optional.empty(), change);
    }

    @Override
    public Task revise(TaskId id, Version seen, UnaryOperator<Task> change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(change, "change");
        return new MoveTask(bench).revise(id, Optional.of(seen), change);
    }

    @Override
    public Task reassign(TaskId id, EmployeeId to) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(to, "to");
        return new MoveTask(bench).reassign(id, to);
    }

    @Override
    public Task snooze(TaskId id, Due until) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(until, "until");
        return new MoveTask(bench).snooze(id, until);
    }

    @Override
    public Task complete(TaskId id) {
        Objects.requireNonNull(id, "id");
        return new CloseTask(bench).complete(id, Optional.empty());
    }

    @Override
    public Task complete(TaskId id, NewInteraction logged) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(logged, "logged");
        return new CloseTask(bench).complete(id, Optional.of(logged));
    }

    @Override
    public Task cancel(TaskId id, String reason) {
        Objects.requireNonNull(id, "id");
        return new CloseTask(bench).cancel(id, reason);
    }

    @Override
    public Task reopen(TaskId id) {
        Objects.requireNonNull(id, "id");
        return new CloseTask(bench).reopen(id);
    }

    @Override
    public Page<Task> overdue(Whose whose, Query<Task> query) {
        return new TaskLists(bench).overdue(whose, query);
    }

    @Override
    public Page<Task> today(Whose whose, Query<Task> query) {
        return new TaskLists(bench).today(whose, query);
    }

    @Override
    public Page<Task> upcoming(Whose whose, Query<Task> query) {
        return new TaskLists(bench).upcoming(whose, query);
    }
}
