package dev.kith.crm.brand;

import dev.kith.crm.value.Ids;
import java.util.UUID;

/**
 * Identifies a brand within the tenant.
 *
 * @param value a UUID of version 7
 */
public record BrandId(UUID value) {
    /**
     * Refuses other versions.
     *
     * @param value a UUID of version 7
     */
    public BrandId {
        Ids.checked("brand id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
