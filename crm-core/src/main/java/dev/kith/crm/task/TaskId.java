package dev.kith.crm.task;

import dev.kith.crm.value.Ids;
import java.util.UUID;

/**
 * Identifies a task within its tenant.
 *
 * @param value a UUID of version 7
 */
public record TaskId(UUID value) {
    /**
     * Refuses other versions.
     *
     * @param value a UUID of version 7
     */
    public TaskId {
        Ids.checked("task id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
