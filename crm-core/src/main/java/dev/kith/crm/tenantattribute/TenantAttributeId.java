package dev.kith.crm.tenantattribute;

import dev.kith.crm.value.Ids;
import java.util.UUID;

/**
 * Identifies a tenant's attribute within the tenant.
 *
 * @param value a UUID of version 7
 */
public record TenantAttributeId(UUID value) {
    /**
     * Refuses other versions.
     *
     * @param value a UUID of version 7
     */
    public TenantAttributeId {
        Ids.checked("tenant attribute id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
