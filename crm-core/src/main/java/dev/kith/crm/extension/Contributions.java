package dev.kith.crm.extension;

import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.event.Delivery;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.query.Vocabulary;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.StoragePort;
import java.util.Optional;

/** What an extension brings. Clashes and missing ports are reported together when the Crm is built. */
public interface Contributions {
    /**
     * Looks at an event before it is committed. It may read, and lock what its decision depends on, but not write.
     *
     * @param <E> the events
     */
    @FunctionalInterface
    interface Veto<E extends DomainEvent> {
        /**
         * Looks at the event.
         *
         * @param event what is about to be committed
         * @param bench the tools of whoever caused it
         * @return why it must not be, or nothing
         */
        Optional<Refusal> of(E event, Workbench bench);
    }

    /**
     * Hears of events when they are committed.
     *
     * @see #afterCommit
     */
    @FunctionalInterface
    interface AfterCommit {
        /**
         * Takes a delivery, outside of any unit. What it throws has the delivery tried again later.
         *
         * @param delivery what happened
         * @param bench tools of the delivery's tenant; the actor is the engine with the name of the subscription
         * @throws dev.kith.crm.event.UndeliverableException if it must not be tried again
         * @throws Exception any other, to have it tried again
         */
        void deliver(Delivery delivery, Workbench bench) throws Exception;
    }

    /**
     * Makes the facade that a desk hands out.
     *
     * @param <F> the facade
     */
    @FunctionalInterface
    interface FacadeFactory<F> {
        /**
         * Makes the facade of one caller.
         *
         * @param bench the caller's tools
         * @return the facade; light, and immutable
         */
        F on(Workbench bench);
    }

    /**
     * What a feature does when another one's event happens: in the same transaction, in the order of the features, without a
     * veto.
     *
     * @param <E> the events
     */
    @FunctionalInterface
    interface Reaction<E extends DomainEvent> {
        /**
         * Reacts.
         *
         * @param event what happened
         * @param bench the tools of the call that made it happen, with its unit open
         */
        void on(E event, Workbench bench);
    }

    /**
     * Brings an aggregate or a log's entry.
     *
     * @param type its description
     * @return this
     */
    Contributions aggregate(AggregateType<?, ?> type);

    /**
     * Lets an attribute be written.
     *
     * @param definition what may be written into it
     * @return this
     */
    Contributions attribute(AttributeDefinition<?, ?> definition);

    /**
     * Lets criteria that come from outside as text name fields and relations. Those of aggregates, and attributes that are contributed, may
     * be named anyway.
     *
     * @param words the fields and relations
     * @return this
     */
    Contributions vocabulary(Vocabulary words);

    /**
     * Asks for a port of the storage.
     *
     * @param port which one
     * @return this
     */
    Contributions needs(Class<? extends StoragePort> port);

    /**
     * Brings a facade.
     *
     * @param type what callers ask the desk for
     * @param factory makes it for each caller
     * @param <F> the facade
     * @return this
     */
    <F> Contributions facade(Class<F> type, FacadeFactory<F> factory);

    /**
     * Brings a part for a point.
     *
     * @param point where it belongs
     * @param part the part
     * @param <T> the parts
     * @return this
     */
    <T> Contributions add(ContributionPoint<T> point, T part);

    /**
     * Reacts to an event in its transaction.
     *
     * @param type which events
     * @param reaction what to do
     * @param <E> the events
     * @return this
     */
    <E extends DomainEvent> Contributions reaction(EventType<E> type, Reaction<E> reaction);

    /**
     * Decides on an event in its transaction, behind all reactions, with the tools of a use case. What the application itself has to say
     * is a {@link Listener} of its builder.
     *
     * @param type which events
     * @param veto says why it must not be
     * @param <E> the events
     * @return this
     */
    <E extends DomainEvent> Contributions veto(EventType<E> type, Veto<E> veto);

    /**
     * Listens to events.
     *
     * @param listener the listener
     * @return this
     */
    Contributions listener(Listener listener);

    /**
     * Hears of events when they are committed, at least once each, of one customer in their order. The subscription is stored, so that JVMs that do
     * not know it write its deliveries, too; {@code Crm.runDue} makes them.
     *
     * @param subscription its name, for ever: a code; vendors begin with a prefix of their own
     * @param body what to do
     * @param types which events, one or more
     * @return this
     */
    Contributions afterCommit(String subscription, AfterCommit body, EventType<?>... types);
}
