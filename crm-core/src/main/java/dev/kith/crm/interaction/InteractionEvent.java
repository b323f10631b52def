package dev.kith.crm.interaction;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/** What happens to the log of interactions. There is one event for each customer who took part. */
public sealed interface InteractionEvent extends DomainEvent {
    /** An interaction was logged. */
    EventType<Logged> LOGGED = new EventType<>("interaction.logged", 1, Logged.class);
    /** An interaction was amended. */
    EventType<Amended> AMENDED = new EventType<>("interaction.amended", 1, Amended.class);
    /** An interaction was retracted. */
    EventType<Retracted> RETRACTED = new EventType<>("interaction.retracted", 1, Retracted.class);

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
            implements InteractionEvent {
        @Override
        public UUID subject() {
            return entry.id().value();
        }
    }

    /**
     * An interaction was amended.
     *
     * @param id of the event
     * @param at when it was amended
     * @param by who did it
     * @param customer who took part before or after
     * @param change both states
     */
    record Amended(UUID id, Instant at, CallContext by, CustomerId customer, Change<Interaction> change)
            implements InteractionEvent {
        @Override
        public UUID subject() {
            return change.after().id().value();
        }
    }

    /**
     * An interaction was retracted: it counts no more.
     *
     * @param id of the event
     * @param at when it was retracted
     * @param by who did it
     * @param customer who took part
     * @param entry the interaction
     */
    record Retracted(UUID id, Instant at, CallContext by, CustomerId customer, Interaction entry)
            implements InteractionEvent {
        @Override
        public UUID subject() {
            return entry.id().value();
        }
    }
}
