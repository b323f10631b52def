package dev.kith.crm.failure;

/** A rule of the business, or a listener that may veto, refused. Nothing of this call was written. */
public final class RefusedException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /**
     * Refuses.
     *
     * @param refusal who refuses and why
     */
    public RefusedException(Refusal refusal) {
        super(FailureCode.REFUSED, refusal.reason() + " (" + refusal.code() + ")");
        this.refusal = refusal;
    }

    /** {@return who refused and why} */
    public Refusal refusal() {
        return refusal;
    }
}
