package dev.kith.crm;

/** Carries a checked exception through code that declares none. */
final class CheckedCarrier extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient Exception checked;

    CheckedCarrier(Exception checked) {
        super(checked);
        this.checked = checked;
    }
}
