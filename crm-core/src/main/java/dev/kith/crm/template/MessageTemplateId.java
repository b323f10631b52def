package dev.kith.crm.template;

import dev.kith.crm.value.Ids;
import java.util.UUID;

/**
 * Identifies a template within the tenant.
 *
 * @param value a UUID of version 7
 */
public record MessageTemplateId(UUID value) {
    /**
     * Refuses other versions.
     *
     * @param value a UUID of version 7
     */
    public MessageTemplateId {
        Ids.checked("message template id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
