package dev.kith.crm.file;

import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.value.EmployeeId;

/** Makes digests for one caller. Light, immutable, thread-safe. */
public interface Digests {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new DigestFeature();
    }

    /**
     * Makes the digest of an employee: what awaits that employee, as far as the caller may see it.
     *
     * @param employee whose
     * @return the digest of today, by the employee's zone; empty for whom nothing awaits
     */
    Digest of(EmployeeId employee);
}
