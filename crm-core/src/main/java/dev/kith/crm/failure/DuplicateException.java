package dev.kith.crm.failure;

/** A key that must be unique in the tenant is taken already. Nothing of this call was written. */
public final class DuplicateException extends CrmException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells which key clashes.
     *
     * @param kind the kind of aggregate
     * @param key the name of the key, such as {@code external reference}, never its value
     */
    public DuplicateException(String kind, String key) {
        super(
                FailureCode.DUPLICATE,
                "another " + kind + " of this tenant holds the same " + key
                        + "; find it by that key, or use another one");
    }
}
