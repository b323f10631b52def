package dev.kith.crm.task;

import dev.kith.crm.event.Notifier;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Lookup;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.util.function.UnaryOperator;

/**
 * The tasks of a tenant, as one caller sees them. Light, immutable, thread-safe. Calls fail with {@link
 * dev.kith.crm.failure.NotFoundException} where there is no such task or customer, and with {@link
 * dev.kith.crm.failure.RefusedException} if a listener vetoes.
 */
public interface Tasks extends Lookup<Task, TaskId> {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @param notifier by which assignees are reminded
     * @return the feature
     */
    static CrmExtension feature(Notifier notifier) {
        return new TaskFeature(notifier);
    }

    /**
     * Plans a task. Reminders whose time has passed already are left out.
     *
     * @param command what is asked for
     * @return the task
     * @throws dev.kith.crm.failure.InvalidValueException with all violations, if the command breaks rules
     */
    Task plan(NewTask command);

    /**
     * Changes an open task as it is now: what, when, reminders, priority and attributes. Nobody's change in between is lost. A change
     * that leaves the state equal writes nothing.
     *
     * @param id which one
     * @param change gives the changed state; pure, since it may be applied again
     * @return the changed task
     * @throws dev.kith.crm.failure.InvalidValueException if the state is illegal, or what has a use case of its own was changed
     * @throws dev.kith.crm.failure.RefusedException {@code task.closed}, if it is not open
     */
    Task revise(TaskId id, UnaryOperator<Task> change);

    /**
     * Changes an open task if nobody has changed it since it was seen.
     *
     * @param id which one
     * @param seen the version that the caller has seen
     * @param change gives the changed state
     * @return the changed task
     * @throws dev.kith.crm.failure.StaleVersionException if somebody was faster
     * @throws dev.kith.crm.failure.InvalidValueException if the state is illegal, or what has a use case of its own was changed
     * @throws dev.kith.crm.failure.RefusedException {@code task.closed}, if it is not open
     */
    Task revise(TaskId id, Version seen, UnaryOperator<Task> change);

    /**
     * Gives an open task to somebody else.
     *
     * @param id which one
     * @param to who does it from now on
     * @return the changed task
     * @throws dev.kith.crm.failure.RefusedException {@code task.closed}, if it is not open
     */
    Task reassign(TaskId id, EmployeeId to);

    /**
     * Puts an open task off. When it was to be done at first is kept; reminders move with it, and those that have come already come again
     * for the new time.
     *
     * @param id which one
     * @param until when it is to be done now, {@code new Due.At(instant)} or {@code new Due.On(day, zone)}; after the present time, or
     *     today
     * @return the changed task
     * @throws dev.kith.crm.failure.InvalidValueException {@code task.snooze-past}, if that has passed
     * @throws dev.kith.crm.failure.RefusedException {@code task.closed}, if it is not open
     */
    Task snooze(TaskId id, Due until);

    /**
     * Says that a task was done.
     *
     * @param id which one
     * @return the closed task
     * @throws dev.kith.crm.failure.RefusedException {@code task.closed}, if it is not open
     */
    Task complete(TaskId id);

    /**
     * Says that a task was done and logs what was said and done, both or nothing. Asked again with the external id of what was logged with
     * it, as after an answer that was lost, it gives the task as it is.
     *
     * @param id which one
     * @param logged the interaction, in which the task's customer takes part; what is known by its external id already is not logged again
     * @return the closed task, which names the interaction
     * @throws dev.kith.crm.failure.InvalidValueException with all violations, if the command breaks rules; {@code task.other-customer} if
     *     the task's customer takes no part
     * @throws dev.kith.crm.failure.RefusedException {@code task.closed}, if it is not open; {@code task.retracted}, if what is known by the
     *     external id was retracted
     */
    Task complete(TaskId id, NewInteraction logged);

    /**
     * Says that a task need not be done any more.
     *
     * @param id which one
     * @param reason why, in one line, not blank
     * @return the closed task
     * @throws dev.kith.crm.failure.InvalidValueException if there is no reason
     * @throws dev.kith.crm.failure.RefusedException {@code task.closed}, if it is not open
     */
    Task cancel(TaskId id, String reason);

    /**
     * Opens a task again that was closed by mistake. An interaction that was logged with it stays in the log.
     *
     * @param id which one
     * @return the open task; as it is, if it is open
     */
    Task reopen(TaskId id);

    /**
     * Lists open tasks that are overdue, in the order of their times unless the query has another one.
     *
     * @param whose whose
     * @param query which of them, how many
     * @return a page; empty for a team that nobody belongs to
     */
    Page<Task> overdue(Whose whose, Query<Task> query);

    /**
     * Lists open tasks that are due today and not overdue yet, in the order of their times unless the query has another one. Today is that
     * of the employee's zone; for a team, and for whom the directory does not know, that of the tenant's.
     *
     * @param whose whose
     * @param query which of them, how many
     * @return a page
     */
    Page<Task> today(Whose whose, Query<Task> query);

    /**
     * Lists open tasks that are due after today, in the order of their times unless the query has another one.
     *
     * @param whose whose
     * @param query which of them, how many
     * @return a page
     */
    Page<Task> upcoming(Whose whose, Query<Task> query);
}
