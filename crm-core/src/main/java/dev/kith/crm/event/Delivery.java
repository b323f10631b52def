package dev.kith.crm.event;

import dev.kith.crm.context.Actor;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells a listener of an event that is committed. It comes at least once: again under the same key, with the same content, if it is not known whether the listener
 * has returned. It tells what happened and to what; read the state by the desk, as it is now. Immutable.
 *
 * @param key the same for each attempt to tell this listener of this event: hand it on, so that a receiver can recognise a repetition
 * @param event the code of the event's type, such as {@code customer.revised/1}
 * @param cause the event's id; that of the record in the history, where there is one
 * @param subject what it happened to, such as the id of a task
 * @param customer whose history it belongs to; of one customer a listener hears in the order of what happened
 * @param at when it happened, UTC, cut to microseconds
 * @param by who caused it
 * @param correlationId in the course of what
 * @param attempt which attempt this is, from 1
 */
public record Delivery(
        UUID key,
        String event,
        UUID cause,
        UUID subject,
        CustomerId customer,
        Instant at,
        Actor by,
        Optional<String> correlationId,
        int attempt) {
    /**
     * Tells events apart, for who listens to several.
     *
     * @param type the type
     * @return whether it is one of these
     */
    public boolean is(EventType<?> type) {
        return event.equals(type.code());
    }

    @Override
    public String toString() {
        return "Delivery[" + key + ", " + event + ", attempt " + attempt + "]";
    }
}
