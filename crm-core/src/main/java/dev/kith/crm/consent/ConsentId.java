package dev.kith.crm.consent;

import dev.kith.crm.value.Ids;
import java.util.UUID;

/**
 * Identifies an entry of the ledger within its tenant.
 *
 * @param value a UUID of version 7
 */
public record ConsentId(UUID value) {
    /**
     * Refuses other versions.
     *
     * @param value a UUID of version 7
     */
    public ConsentId {
        Ids.checked("consent id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
