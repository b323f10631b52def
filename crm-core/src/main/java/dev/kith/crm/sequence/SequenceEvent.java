package dev.kith.crm.sequence;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/**
 * What happens to a sequence.
 *
 * @param id of the event
 * @param at when
 * @param by who did it
 * @param state the sequence as it is now
 */
public record SequenceEvent(UUID id, Instant at, CallContext by, Sequence state) implements DomainEvent {
    /** A sequence began for a customer. */
    public static final EventType<SequenceEvent> STARTED = new EventType<>("sequence.started", 1, SequenceEvent.class);
    /** A sequence was changed. */
    public static final EventType<SequenceEvent> REVISED = new EventType<>("sequence.revised", 1, SequenceEvent.class);
    /** Somebody else does the steps that name nobody. */
    public static final EventType<SequenceEvent> REASSIGNED =
            new EventType<>("sequence.reassigned", 1, SequenceEvent.class);
    /** The anchor is another day. */
    public static final EventType<SequenceEvent> MOVED = new EventType<>("sequence.moved", 1, SequenceEvent.class);
    /** Steps have come, were done, were cancelled, or are open again. */
    public static final EventType<SequenceEvent> ADVANCED =
            new EventType<>("sequence.advanced", 1, SequenceEvent.class);
    /** The last step is done, cancelled or skipped; told after the event that brought it about. */
    public static final EventType<SequenceEvent> FINISHED =
            new EventType<>("sequence.finished", 1, SequenceEvent.class);
    /** Somebody has stopped a sequence. */
    public static final EventType<SequenceEvent> STOPPED = new EventType<>("sequence.stopped", 1, SequenceEvent.class);

    @Override
    public CustomerId customer() {
        return state.customer();
    }

    @Override
    public UUID subject() {
        return state.id().value();
    }
}
