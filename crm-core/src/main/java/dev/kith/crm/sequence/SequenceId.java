package dev.kith.crm.sequence;

import dev.kith.crm.value.Ids;
import java.util.UUID;

/**
 * Identifies a sequence within its tenant.
 *
 * @param value a UUID of version 7
 */
public record SequenceId(UUID value) {
    /**
     * Refuses other versions.
     *
     * @param value a UUID of version 7
     */
    public SequenceId {
        Ids.checked("sequence id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
