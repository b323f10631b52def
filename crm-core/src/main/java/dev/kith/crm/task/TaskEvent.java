package dev.kith.crm.task;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/**
 * What happens to a task.
 *
 * @param id of the event
 * @param at when
 * @param by who did it
 * @param state the task as it is now
 */
public record TaskEvent(UUID id, Instant at, CallContext by, Task state) implements DomainEvent {
    /** A task was planned. */
    public static final EventType<TaskEvent> PLANNED = new EventType<>("task.planned", 1, TaskEvent.class);
    /** A task was changed. */
    public static final EventType<TaskEvent> REVISED = new EventType<>("task.revised", 1, TaskEvent.class);
    /** Somebody else shall do it. */
    public static final EventType<TaskEvent> REASSIGNED = new EventType<>("task.reassigned", 1, TaskEvent.class);
    /** A task was put off. */
    public static final EventType<TaskEvent> SNOOZED = new EventType<>("task.snoozed", 1, TaskEvent.class);
    /** A task was done. */
    public static final EventType<TaskEvent> COMPLETED = new EventType<>("task.completed", 1, TaskEvent.class);
    /** A task need not be done any more. */
    public static final EventType<TaskEvent> CANCELLED = new EventType<>("task.cancelled", 1, TaskEvent.class);
    /** A task that was closed is open again. */
    public static final EventType<TaskEvent> REOPENED = new EventType<>("task.reopened", 1, TaskEvent.class);

    @Override
    public CustomerId customer() {
        return state.customer();
    }

    @Override
    public UUID subject() {
        return state.id().value();
    }
}
