package dev.kith.crm.extension;

/** A feature, ours or a vendor's. What it contributes is fixed when the Crm is built. */
public interface CrmExtension {
    /** {@return its name, unique in a Crm; names without a dot are Kith's own} */
    String name();

    /**
     * Contributes.
     *
     * @param to where to
     */
    void contribute(Contributions to);
}
