package dev.kith.crm.event;

import dev.kith.crm.failure.Refusal;
import java.util.Optional;

/** Somebody who wants to know of events. Sealed: when a listener runs is part of what it promises. */
public sealed interface Listener {
    /**
     * Runs in the transaction that makes the event, and may veto it: then the call fails as refused, and nothing is
     * written.
     *
     * @param type which events
     * @param body what to do
     * @param <E> the events
     */
    record InTransaction<E extends DomainEvent>(EventType<E> type, Veto<E> body) implements Listener {}

    /**
     * Looks at an event before it is committed. Must be quick and free of effects outside the transaction. Calls of a desk on the
     * same thread join the unit and see what it wrote; an exception rolls it back and reaches the caller as it is.
     *
     * @param <E> the events
     */
    @FunctionalInterface
    interface Veto<E extends DomainEvent> {
        /**
         * Looks at the event.
         *
         * @param event what is about to be committed
         * @return why it must not be, or nothing
         */
        Optional<Refusal> veto(E event);
    }

    /**
     * Listens in the transaction. Whoever called gets a {@code RefusedException} that holds the refusal; the first veto counts.
     *
     * <pre>{@code
     * builder.listener(Listener.inTransaction(CustomerEvent.REGISTERED, event -> blocked(event.state())
     *         ? Optional.of(Refusal.of("acme.blocked", "is on the block list; ask the office"))
     *         : Optional.empty()));
     * }</pre>
     *
     * @param type which events
     * @param body what to do
     * @param <E> the events
     * @return the listener
     */
    static <E extends DomainEvent> Listener inTransaction(EventType<E> type, Veto<E> body) {
        return new InTransaction<>(type, body);
    }
}
