package dev.kith.crm.failure;

/** Names a kind of failure for good: codes are stable across releases and listed in {@code docs/failures.md}. */
public enum FailureCode {
    /** Input was refused; all violations are listed at once. Mend the input. */
    INVALID_VALUE("KITH-100"),
    /** The id belongs to nothing that this caller may see. Check id, kind and tenant. */
    NOT_FOUND("KITH-200"),
    /** Somebody changed the aggregate since it was read. Read again and decide anew. */
    STALE_VERSION("KITH-300"),
    /** A key that must be unique is taken. Find the holder by that key. */
    DUPLICATE("KITH-310"),
    /** A rule of the business or an in-transaction listener said no; the {@link Refusal} tells why. */
    REFUSED("KITH-400"),
    /** The parts given to the builder do not fit together; all problems are listed at once. */
    MISCONFIGURED("KITH-500"),
    /** A call came to something that is closed, or in a state that forbids it. */
    ILLEGAL_USE("KITH-510"),
    /** The store failed. A retryable failure has already been retried where the transaction was ours. */
    STORE_FAILURE("KITH-600");

    private final String code;

    FailureCode(String code) {
        this.code = code;
    }

    /** {@return the stable code, such as {@code KITH-100}} */
    public String code() {
        return code;
    }
}
