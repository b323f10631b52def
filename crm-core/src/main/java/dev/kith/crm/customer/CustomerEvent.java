package dev.kith.crm.customer;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/** What happens to a customer file. */
public sealed interface CustomerEvent extends DomainEvent {
    /** A file was opened. */
    EventType<Registered> REGISTERED = new EventType<>("customer.registered", 1, Registered.class);
    /** A file was changed. */
    EventType<Revised> REVISED = new EventType<>("customer.revised", 1, Revised.class);

    /** A file was put away. */
    EventType<Revised> ARCHIVED = new EventType<>("customer.archived", 1, Revised.class);
    /** A file is in use again. */
    EventType<Revised> RESTORED = new EventType<>("customer.restored", 1, Revised.class);
    /** A death or dissolution was recorded. */
    EventType<Revised> ENDED = new EventType<>("customer.ended", 1, Revised.class);
    /** A recorded death or dissolution was taken back. */
    EventType<Revised> REVIVED = new EventType<>("customer.revived", 1, Revised.class);

    /**
     * A file was opened.
     *
     * @param id of the event
     * @param at when
     * @param by who did it
     * @param state the new customer
     */
    record Registered(UUID id, Instant at, CallContext by, Customer state) implements CustomerEvent {
        @Override
        public CustomerId customer() {
            return state.id();
        }
    }

    /**
     * A file was changed.
     *
     * @param id of the event
     * @param at when
     * @param by who did it
     * @param change both states
     */
    record Revised(UUID id, Instant at, CallContext by, Change<Customer> change) implements CustomerEvent {
        @Override
        public CustomerId customer() {
            return change.after().id();
        }
    }
}
