package dev.kith.crm.customer.relationship;

import dev.kith.crm.value.Ids;
import java.util.UUID;

/**
 * Identifies a relationship within its tenant.
 *
 * @param value a UUID of version 7
 */
public record RelationshipId(UUID value) {
    /**
     * Refuses other versions.
     *
     * @param value a UUID of version 7
     */
    public RelationshipId {
        Ids.checked("relationship id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
