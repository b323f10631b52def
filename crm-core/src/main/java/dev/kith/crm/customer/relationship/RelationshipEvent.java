package dev.kith.crm.customer.relationship;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/**
 * What happens to a relationship.
 *
 * @param id of the event
 * @param at when
 * @param by who did it
 * @param state the relationship as it is now
 */
public record RelationshipEvent(UUID id, Instant at, CallContext by, Relationship state) implements DomainEvent {
    /** A relationship was entered. */
    public static final EventType<RelationshipEvent> RELATED =
            new EventType<>("relationship.related", 1, RelationshipEvent.class);
    /** A relationship was changed. */
    public static final EventType<RelationshipEvent> REVISED =
            new EventType<>("relationship.revised", 1, RelationshipEvent.class);

    @Override
    public CustomerId customer() {
        return state.from();
    }

    @Override
    public UUID subject() {
        return state.id().value();
    }
}
