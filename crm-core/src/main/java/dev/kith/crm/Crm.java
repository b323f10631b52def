package dev.kith.crm;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
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
     * Does what is due in all tenants, and returns. The host's scheduler calls it, outside of any transaction, in as many threads and JVMs as
     * it likes: each item is done once. An item that fails is put off, from a minute to a day; the others go on.
     *
     * @param limit how many items at most, from 1
     * @return what became of them
     * @throws dev.kith.crm.failure.IllegalUseException if a unit, or a transaction that the storage could join, is open on this thread, or the
     *     limit is below 1
     */
    DueReport runDue(int limit);

    /**
     * Tells when there is something to do.
     *
     * @return when the next item is due, perhaps in the past; empty if nothing waits
     */
    Optional<Instant> nextDue();

    /** Closes the storage. Later calls are refused as an illegal use. */
    @Override
    void close();
}
