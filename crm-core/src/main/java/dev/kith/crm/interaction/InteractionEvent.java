package dev.kith.crm.interaction;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/** What happens to the log of interactions. */
public sealed interface InteractionEvent extends DomainEvent {
    /** An interaction was logged: one event for each customer who took part. */
    EventType<Logged> LOGGED = new EventType<>("interaction.logged", 1, Logged.class);

    /**
     * An interaction was logged.
     *
     * @param id of the event
     * @param at when it was logged
     * @param by who did it
     * @param customer who took part
     * @param entry the interaction
     */
    record Logged(UUID id, Instant at, CallContext by, CustomerId customer, Interaction entry)
            implements InteractionEvent {}
}
