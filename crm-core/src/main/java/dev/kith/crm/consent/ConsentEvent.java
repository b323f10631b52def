package dev.kith.crm.consent;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/**
 * What happens in the ledger.
 *
 * @param id of the event
 * @param at when
 * @param by who did it
 * @param entry what was added
 */
public record ConsentEvent(UUID id, Instant at, CallContext by, Consent entry) implements DomainEvent {
    /** An entry was added. */
    public static final EventType<ConsentEvent> RECORDED = new EventType<>("consent.recorded", 1, ConsentEvent.class);

    @Override
    public CustomerId customer() {
        return entry.customer();
    }

    @Override
    public UUID subject() {
        return entry.id().value();
    }
}
