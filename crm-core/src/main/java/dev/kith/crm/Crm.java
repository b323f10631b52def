package dev.kith.crm;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.EventType;
import java.time.Instant;
import java.util.Optional;

/**
 * A CRM inside an application. Built once, immutable, thread-safe; any number live in one JVM. Starts no thread, keeps no
 * static state.
 */
public interface Crm extends AutoCloseable {
    /** {@return a builder; it needs at least a storage} */
    static CrmBuilder builder() {
        return new CrmBuilder();
    }

    /**
     * Gives the desk of an actor, in the only tenant.
     *
     * @param actor who acts
     * @return a light view
     */
    Desk desk(Actor actor);

    /**
     * Gives the desk of a caller.
     *
     * @param context who calls, for which tenant, why
     * @return a light view
     */
    Desk desk(CallContext context);

    /**
     * Does what is due in all tenants, delivers to {@link AfterCommit} listeners what is committed, and returns. The host's scheduler calls it, outside of any
     * transaction, in as many threads and JVMs as it likes: each item is done once, each delivery made at least once. What fails is put off, an item from a minute to a
     * day, a delivery as {@link dev.kith.crm.event.DeliveryLimits} say; the others go on.
     *
     * @param limit how many items and deliveries at most, from 1
     * @return what became of them
     * @throws dev.kith.crm.failure.IllegalUseException if a unit, or a transaction that the storage could join, is open on this thread, or the
     *     limit is below 1
     */
    DueReport runDue(int limit);

    /**
     * Tells when there is something to do.
     *
     * @return when the next item or delivery is due, perhaps in the past; empty if nothing waits. A delivery that has failed waits by the clock of the
     *     store
     */
    Optional<Instant> nextDue();

    /**
     * Forgets a subscription that the application has given up, or some of its events, with all that waits for it, in all tenants. Until then its deliveries are written
     * and wait, since another version of the application might make them, and hold up what is behind them. JVMs that run go on writing for ten seconds, and as long as
     * their transactions last: call it again afterwards.
     *
     * @param subscription its name; of an unknown one there is nothing to forget
     * @param types of which events it hears no more; none named for the whole subscription
     * @throws dev.kith.crm.failure.IllegalUseException if this Crm hears of them by that name
     */
    void unsubscribe(String subscription, EventType<?>... types);

    /** Closes the storage. Later calls are refused as an illegal use. */
    @Override
    void close();
}
