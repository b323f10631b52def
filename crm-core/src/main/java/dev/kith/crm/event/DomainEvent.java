package dev.kith.crm.event;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a customer. Each feature seals its own kind; vendors add theirs. Implementations are
 * immutable and keep personal data out of {@code toString}.
 */
public interface DomainEvent {
    /** {@return this event's own id, a UUID of version 7} */
    UUID id();

    /** {@return when it happened, by the injected clock, UTC, cut to microseconds} */
    Instant at();

    /** {@return who caused it} */
    CallContext by();

    /** {@return whose history it belongs to; events of one customer keep their order} */
    CustomerId customer();

    /** {@return what it happened to, such as the id of a task; the customer, if nothing else is said} */
    default UUID subject() {
        return customer().value();
    }
}
