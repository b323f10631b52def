package dev.kith.examples.erp;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/** What happens to a delivery stop. */
public sealed interface DeliveryStopEvent extends DomainEvent {
    /** A stop was planned. */
    EventType<Planned> PLANNED = new EventType<>("acme.delivery-stop.planned", 1, Planned.class);
    /** A stop was changed. */
    EventType<Changed> REVISED = new EventType<>("acme.delivery-stop.revised", 1, Changed.class);
    /** The goods have come. */
    EventType<Changed> DELIVERED = new EventType<>("acme.delivery-stop.delivered", 1, Changed.class);
    /** The goods could not be handed over. */
    EventType<Changed> MISSED = new EventType<>("acme.delivery-stop.missed", 1, Changed.class);

    /**
     * A stop was planned.
     *
     * @param id of the event
     * @param at when
     * @param by who did it
     * @param state the new stop
     */
    record Planned(UUID id, Instant at, CallContext by, DeliveryStop state) implements DeliveryStopEvent {
        @Override
        public CustomerId customer() {
            return state.customer();
        }
    }

    /**
     * A stop was changed.
     *
     * @param id of the event
     * @param at when
     * @param by who did it
     * @param change both states
     */
    record Changed(UUID id, Instant at, CallContext by, Change<DeliveryStop> change) implements DeliveryStopEvent {
        @Override
        public CustomerId customer() {
            return change.after().customer();
        }
    }
}
