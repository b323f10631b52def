package dev.kith.crm.cadence;

import dev.kith.crm.value.Ids;
import java.util.UUID;

/**
 * Identifies a cadence within its tenant.
 *
 * @param value a UUID of version 7
 */
public record CadenceId(UUID value) {
    /**
     * Refuses other versions.
     *
     * @param value a UUID of version 7
     */
    public CadenceId {
        Ids.checked("cadence id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
