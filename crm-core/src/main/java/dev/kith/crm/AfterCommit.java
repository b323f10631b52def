package dev.kith.crm;

import dev.kith.crm.event.Delivery;

/** Hears of events when they are committed, for the application. Thread-safe. */
@FunctionalInterface
public interface AfterCommit {
    /**
     * Takes a delivery. Called by the threads that call {@link Crm#runDue}, outside of any unit: what it does by the desk is committed call by call.
     * The same delivery may come again, under the same key.
     *
     * @param delivery what happened
     * @param desk a desk of the delivery's tenant; the actor is the engine with the name of the subscription
     * @throws dev.kith.crm.event.UndeliverableException if it must not be tried again
     * @throws Exception any other, to have it tried again, later each time
     */
    void deliver(Delivery delivery, Desk desk) throws Exception;
}
