package dev.kith.crm.failure;

/** An id belongs to nothing that the caller may see in its tenant. */
public final class NotFoundException extends CrmException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells what is missing.
     *
     * @param kind what was looked for, such as {@code customer}
     * @param id the id that was asked for; an id is no personal data
     */
    public NotFoundException(String kind, Object id) {
        super(
                FailureCode.NOT_FOUND,
                "no " + kind + " " + id
                        + " is visible in this tenant; check the id, the tenant and the caller's rights");
    }
}
