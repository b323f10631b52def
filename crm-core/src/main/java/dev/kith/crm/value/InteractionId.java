package dev.kith.crm.value;

import java.util.UUID;

/**
 * Identifies one entry of the interaction log within its tenant.
 *
 * @param value a UUID of version 7
 */
public record InteractionId(UUID value) {
    /**
     * Refuses other versions.
     *
     * @param value a UUID of version 7
     */
    public InteractionId {
        Ids.checked("interaction id", value);
    }

    /**
     * Reads the text form.
     *
     * @param raw a UUID of version 7
     * @return the id
     */
    public static InteractionId parse(String raw) {
        return new InteractionId(Ids.parsed("interaction id", raw));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
