package dev.kith.crm.failure;

/**
 * The store failed. A retryable failure (lost race, deadlock in a transaction of our own) wrote nothing, and Kith has tried it
 * several times already. In a host's transaction none is retryable: the host rolls back, and decides whether to begin again. The causes keep class and stack trace but not
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
}
