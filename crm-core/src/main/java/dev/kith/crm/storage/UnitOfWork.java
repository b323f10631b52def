package dev.kith.crm.storage;

import dev.kith.crm.context.CallContext;

/** All work of one outermost call: commits or leaves as a whole. Belongs to one thread, and ends when that call returns. */
public interface UnitOfWork {
    /** {@return who opened the unit; all rows are of this tenant} */
    CallContext context();

    /**
     * Hands out a port.
     *
     * @param port which one; {@link CrmStorage#ports} lists it
     * @param <P> the port
     * @return the port, bound to this unit
     */
    <P extends StoragePort> P port(Class<P> port);

    /**
     * Hands out the repository of a type.
     *
     * @param type which one; {@link CrmStorage#serves} says yes to it
     * @param <A> the aggregate
     * @param <I> its id
     * @return the repository, bound to this unit
     */
    <A, I> Repository<A, I> of(AggregateType<A, I> type);
}
