package dev.kith.crm.failure;

/** Somebody changed the aggregate after the caller had read it. Nothing of this call was written. */
public final class StaleVersionException extends CrmException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells which aggregate moved on.
     *
     * @param kind the kind of aggregate
     * @param id its id
     * @param expected the version number that the caller had seen
     */
    public StaleVersionException(String kind, Object id, long expected) {
        super(
                FailureCode.STALE_VERSION,
                kind + " " + id + " is no longer at version " + expected + "; read it again and decide anew");
    }
}
