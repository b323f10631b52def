package dev.kith.crm.storage;

import dev.kith.crm.failure.IllegalUseException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each thread to one unit of a storage at a time, for adapters: a second Crm on the same storage does not know what the
 * first one has open, and must neither wait for its locks nor commit beside it. Thread-safe.
 */
public final class OneUnit {
    @SuppressWarnings("ThreadLocalUsage") // each storage has units of its own; removed when the unit ends
    private final ThreadLocal<@Nullable Boolean> open = new ThreadLocal<>();

    /** Begins with no unit open on any thread. */
    public OneUnit() {}

    /** {@return whether this thread is in a unit of the storage} */
    public boolean isOpen() {
        return open.get() != null;
    }

    /**
     * Works in a unit, unless this thread is in one already.
     *
     * @param work the whole unit
     * @param <T> its result
     * @return what the work returned
     * @throws IllegalUseException if this thread has a unit of the storage open
     */
    public <T> T in(Supplier<T> work) {
        if (isOpen()) {
            throw new IllegalUseException(
                    "this thread has a unit of this storage open, maybe of another Crm; call that Crm's"
                            + " desk inside, or this one after the unit");
        }
        open.set(true);
        try {
            return work.get();
        } finally {
            open.remove();
        }
    }
}
