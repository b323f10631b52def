package dev.kith.crm.storage;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * The port of a storage adapter. Promises what {@code docs/spec/storage-contract.md} numbers: READ COMMITTED, version
 * checks, tenants that never meet. Thread-safe.
 */
public interface CrmStorage extends AutoCloseable {
    /**
     * Works in a unit. If the host has a transaction that this storage can join, it is joined and left open; otherwise a
     * transaction of our own is committed on return and rolled back on any throwable. Rows are flushed before return
     * either way. A thread has one unit of a storage at a time; {@link OneUnit} refuses a second one.
     *
     * @param context who calls, for which tenant
     * @param visibility what the caller may see
     * @param work what to do
     * @param <T> its result
     * @return what the work returned
     * @throws dev.kith.crm.failure.IllegalUseException if the same thread has a unit of this storage open
     * @throws dev.kith.crm.failure.StoreFailureException if the store fails; retryable only where the transaction was ours
     */
    <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work);

    /**
     * Finds what is due in any tenant, the longest due first. One of the few statements that read across tenants; it tells keys and attempts only.
     * Joins no transaction of the host.
     *
     * @param now business time
     * @param works the names of the works that this Crm knows
     * @param limit how many at most, from 1
     * @return what may be claimed; what others are just working on is left out where the store can tell
     * @throws dev.kith.crm.failure.IllegalUseException if the host has a transaction open on this thread: what is due is done in units of
     *     their own
     */
    List<Agenda.Candidate> due(Instant now, Set<String> works, int limit);

    /**
     * Tells when there is something to do, in any tenant.
     *
     * @param works the names of the works that this Crm knows
     * @return when the next item is due, perhaps in the past; empty if none waits
     */
    Optional<Instant> nextDue(Set<String> works);

    /** {@return who is to hear of which events, and what awaits them, in any tenant} */
    Subscriptions subscriptions();

    /**
     * Gives what was read of a customer before, to whoever asks for the same, or reads it. A storage that keeps nothing reads each time.
     * One that keeps what was read keeps what is committed only: nothing is given or kept while a unit or a transaction of the host is
     * open on this thread, or where the reading has written. When a unit of this storage has returned, or the host's transaction in which
     * it worked has ended, nothing is given any more of the customers whose data it has written, nor what was made of rows of theirs. What
     * others write in the same database, and what no row tells (counts, rows that were not there), is told within a time that the storage
     * documents.
     *
     * @param asked what is asked for
     * @param read reads it, on this thread, in units of this storage; what it returns is immutable
     * @param <T> what is read
     * @return what was read, now or before
     */
    default <T> T snapshot(SnapshotRequest<T> asked, Supplier<T> read) {
        return read.get();
    }

    /** {@return the ports that a unit of this storage hands out} */
    Set<Class<? extends StoragePort>> ports();

    /**
     * Tells whether units serve a type.
     *
     * @param type the type
     * @return whether {@link UnitOfWork#of} knows it
     */
    boolean serves(AggregateType<?, ?> type);

    /** Gives back what the storage has opened itself; what the host lent stays open. */
    @Override
    void close();

    /**
     * Asks for something that is read of one customer. The canonical constructor is not part of the compatibility promise.
     *
     * @param context who asks, for which tenant, and why
     * @param customer of whom
     * @param subject what is read, with all that it depends on beside what is stored, who asks and the time; equal ones are answered alike
     * @param now the time by the clock of whoever asks
     * @param fresh whether it must be read now
     * @param weight how much memory what was read takes, in bytes; an estimate
     * @param <T> what is read
     */
    record SnapshotRequest<T>(
            CallContext context,
            CustomerId customer,
            Object subject,
            Instant now,
            boolean fresh,
            ToIntFunction<T> weight) {}

    /**
     * Work to be done in a unit.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    interface Work<T> {
        /**
         * Does it.
         *
         * @param unit the unit
         * @return the result
         */
        T in(UnitOfWork unit);
    }

    /**
     * Who is to hear of which events once they are committed, and what awaits them: of all tenants. Each method has a short transaction of its own, and joins none of
     * the host. Thread-safe.
     */
    interface Subscriptions {
        /**
         * Stores that a subscription hears of events, beside those of which it hears already. Many JVMs may do so at once.
         *
         * @param subscription its name
         * @param events the codes of their types
         */
        void add(String subscription, Set<String> events);

        /**
         * Forgets a subscription, or some of its events, with all that waits for it or is dead, in all tenants.
         *
         * @param subscription its name
         * @param events the codes of the types of which it hears no more; empty for the whole subscription
         */
        void remove(String subscription, Set<String> events);

        /**
         * Finds what may be claimed in any tenant, the longest due first, by the clock of the store. Tells keys and counters only. What is held, and what is behind
         * something that waits, is left out.
         *
         * @param subscription for whom
         * @param events the codes of the types that this Crm knows; what tells of others is found only when it has expired
         * @param now business time
         * @param limit how many at most, from 1
         * @return the candidates
         * @throws dev.kith.crm.failure.IllegalUseException if the host has a transaction open on this thread
         */
        List<Candidate> due(String subscription, Set<String> events, Instant now, int limit);

        /**
         * Tells when something may be claimed.
         *
         * @param subscription for whom
         * @param events the codes of the types that this Crm knows
         * @return when, by the clock of the store, perhaps in the past; empty if nothing waits
         */
        Optional<Instant> next(String subscription, Set<String> events);

        /**
         * Where an entry waits, and how often it was claimed: all that may be read across tenants.
         *
         * @param tenant whose
         * @param id of the entry
         * @param claims how often it was claimed so far
         * @param lapsed whether a lease of it has run out: whoever had it may have died of it, so it is best claimed alone
         */
        record Candidate(TenantId tenant, UUID id, int claims, boolean lapsed) {}
    }
}
