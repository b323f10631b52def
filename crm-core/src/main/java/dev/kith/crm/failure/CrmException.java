package dev.kith.crm.failure;

/**
 * Root of all that Kith throws on purpose. The message says what went wrong, where, why and what to do; it holds codes,
 * names of fields and ids, never personal data. Unchecked; immutable.
 */
public abstract class CrmException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FailureCode code;

    /**
     * Makes the exception.
     *
     * @param code the kind of failure
     * @param message what, where, why, what to do; free of personal data
     */
    protected CrmException(FailureCode code, String message) {
        super(code.code() + " " + message);
        this.code = code;
    }

    /** {@return the kind of failure} */
    public final FailureCode code() {
        return code;
    }
}
