package dev.kith.crm.cadence;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/**
 * What happens to a cadence.
 *
 * @param id of the event
 * @param at when
 * @param by who did it
 * @param state the cadence as it is now
 */
public record CadenceEvent(UUID id, Instant at, CallContext by, Cadence state) implements DomainEvent {
    /** A customer got a cadence. */
    public static final EventType<CadenceEvent> STARTED = new EventType<>("cadence.started", 1, CadenceEvent.class);
    /** A cadence was changed. */
    public static final EventType<CadenceEvent> REVISED = new EventType<>("cadence.revised", 1, CadenceEvent.class);
    /** Somebody else shall speak with the customer. */
    public static final EventType<CadenceEvent> REASSIGNED =
            new EventType<>("cadence.reassigned", 1, CadenceEvent.class);
    /** A check-in was skipped. */
    public static final EventType<CadenceEvent> SKIPPED = new EventType<>("cadence.skipped", 1, CadenceEvent.class);
    /** A check-in was moved to another day. */
    public static final EventType<CadenceEvent> MOVED = new EventType<>("cadence.moved", 1, CadenceEvent.class);
    /** A cadence rests. */
    public static final EventType<CadenceEvent> PAUSED = new EventType<>("cadence.paused", 1, CadenceEvent.class);
    /** A cadence goes on. */
    public static final EventType<CadenceEvent> RESUMED = new EventType<>("cadence.resumed", 1, CadenceEvent.class);
    /** The day of a check-in has come. */
    public static final EventType<CadenceEvent> CAME_DUE = new EventType<>("cadence.came-due", 1, CadenceEvent.class);

    @Override
    public CustomerId customer() {
        return state.customer();
    }

    @Override
    public UUID subject() {
        return state.id().value();
    }
}
