package dev.kith.crm.inmemory;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.value.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All committed rows of one tenant. Reads run side by side, a commit runs alone, so that readers see all of it or nothing.
 * Thread-safe.
 */
final class TenantRows {
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final Map<Class<?>, Table<?, ?>> tables = new ConcurrentHashMap<>();
    private final DueTable agenda = new DueTable();
    private final OutboxTable outbox = new OutboxTable();
    private final RowLocks locks = new RowLocks();

    TenantRows() {
        table(Customer.TYPE);
        table(ChangeLog.TYPE);
        table(Interaction.TYPE);
        table(Revisions.class, revisions -> revisions.entry().customers());
        tables.put(Waiting.class, agenda);
        tables.put(Queued.class, outbox);
        table(ContactFacts.class, facts -> List.of(facts.customer()));
    }

    RowLocks locks() {
        return locks;
    }

    <T> T reading(Supplier<T> read) {
        gate.readLock().lock();
        try {
            return read.get();
        } finally {
            gate.readLock().unlock();
        }
    }

    void committing(Runnable write) {
        gate.writeLock().lock();
        try {
            write.run();
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** What is to be done later. */
    <T> T waiting(Function<DueTable, T> read) {
        return reading(() -> read.apply(agenda));
    }

    /** What is to be handed over. */
    <T> T outgoing(Function<OutboxTable, T> read) {
        return reading(() -> read.apply(outbox));
    }

    /** The outbox itself, behind the gate. */
    OutboxTable outbox() {
        return outbox;
    }

    /** Removes what waits for a subscription, or is dead. */
    void forget(String subscription, Set<String> events) {
        committing(() -> outbox.rows().values().stream()
                .filter(one -> one.entry().subscription().equals(subscription)
                        && (events.isEmpty() || events.contains(one.entry().event())))
                .map(one -> one.entry().id())
                .toList()
                .forEach(outbox::remove));
    }

    <A> void table(AggregateType<A, ?> type) {
        table(type.type(), type.customers());
    }

    private <A> void table(Class<A> type, Function<A, ? extends Collection<CustomerId>> customers) {
        tables.computeIfAbsent(type, any -> new Table<A, Object>(customers));
    }

    /** The cast is safe: {@link #table} is the only writer, and a type has one class of ids. */
    @SuppressWarnings("unchecked")
    <A, I> Optional<Table<A, I>> find(Class<A> type) {
        return Optional.ofNullable((Table<A, I>) tables.get(type));
    }
}
