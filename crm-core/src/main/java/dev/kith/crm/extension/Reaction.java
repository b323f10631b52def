package dev.kith.crm.extension;

import dev.kith.crm.event.DomainEvent;

/**
 * What a feature does when another one's event happens: in the same transaction, in the order of the features, without a
 * veto.
 *
 * @param <E> the events
 */
@FunctionalInterface
public interface Reaction<E extends DomainEvent> {
    /**
     * Reacts.
     *
     * @param event what happened
     * @param bench the tools of the call that made it happen, with its unit open
     */
    void on(E event, Workbench bench);
}
