package dev.kith.crm.failure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The store failed. A retryable failure (lost race, deadlock) wrote nothing and is tried again by Kith where the
 * transaction is its own; inside a host's transaction the host decides. The causes keep class and stack trace but not
 * their message, because drivers repeat the refused row there.
 */
public final class StoreFailureException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * Tells of a failure.
     *
     * @param message what failed, free of personal data
     * @param retryable whether the same work may succeed in a new transaction
     * @param cause the store's own exception; its message is dropped
     */
    public StoreFailureException(String message, boolean retryable, Throwable cause) {
        super(FailureCode.STORE_FAILURE, message);
        initCause(Redacted.of(cause));
        this.retryable = retryable;
    }

    /** {@return whether the same work may succeed in a new transaction} */
    public boolean retryable() {
        return retryable;
    }

    private static final class Redacted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Redacted(Throwable original) {
            super(original.getClass().getName() + " (message withheld: it may hold personal data)");
            setStackTrace(original.getStackTrace());
        }

        static Redacted of(Throwable original) {
            return of(original, Collections.newSetFromMap(new IdentityHashMap<>()));
        }

        /** Causes may form a ring: each is copied once. */
        private static Redacted of(Throwable original, Set<Throwable> seen) {
            seen.add(original);
            var copy = new Redacted(original);
            var cause = original.getCause();
            if (cause != null && !seen.contains(cause)) {
                copy.initCause(of(cause, seen));
            }
            return copy;
        }
    }
}
