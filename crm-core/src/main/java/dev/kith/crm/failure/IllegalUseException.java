package dev.kith.crm.failure;

/** A call that the present state forbids: a closed Crm, a second tenant inside an open unit, a unit that must roll back. */
public final class IllegalUseException extends CrmException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells what is wrong with the call.
     *
     * @param message what, why and what to do
     */
    public IllegalUseException(String message) {
        super(FailureCode.ILLEGAL_USE, message);
    }
}
