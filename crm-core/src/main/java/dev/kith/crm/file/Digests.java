package dev.kith.crm.file;

import dev.kith.crm.value.EmployeeId;

/** Makes digests for one caller. Light, immutable, thread-safe. */
public interface Digests {
    /**
     * Makes the digest of an employee: what awaits that employee, as far as the caller may see it.
     *
     * @param employee whose
     * @return the digest of today, by the employee's zone
     */
    Digest of(EmployeeId employee);
}
