package dev.kith.crm.inmemory;

import dev.kith.crm.failure.StoreFailureException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Who may write which row of one tenant. A lock is held until its unit ends. Who waits too long gives up, which is how
 * deadlocks end. Thread-safe.
 */
final class RowLocks {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    private record Row(Class<?> type, Object id) {}

    private final Map<Row, Object> owners = new HashMap<>();

    synchronized void take(Class<?> type, Object id, Object owner) {
        var row = new Row(type, id);
        var deadline = System.nanoTime() + PATIENCE;
        while (owners.getOrDefault(row, owner) != owner) {
            var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new StoreFailureException(
                        "another unit kept a row of " + type.getSimpleName() + " locked for too long",
                        true,
                        new TimeoutException());
            }
            await(left);
        }
        owners.put(row, owner);
    }

    /** Takes a lock that nobody else holds; does not wait for it. */
    synchronized boolean tryTake(Class<?> type, Object id, Object owner) {
        return owners.computeIfAbsent(new Row(type, id), any -> owner) == owner;
    }

    synchronized void releaseAll(Object owner) {
        owners.values().removeIf(holder -> holder == owner);
        notifyAll();
    }

    @SuppressWarnings("WaitNotInLoop") // the loop stands in take, which holds the monitor
    private void await(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreFailureException("the thread was interrupted while it waited for a row", false, interrupted);
        }
    }
}
