package dev.kith.crm;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;

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

    /** Closes the storage. Later calls are refused as an illegal use. */
    @Override
    void close();
}
