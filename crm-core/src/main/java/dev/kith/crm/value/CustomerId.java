package dev.kith.crm.value;

import java.util.UUID;

/**
 * Identifies a customer file within its tenant.
 *
 * @param value a UUID of version 7
 */
public record CustomerId(UUID value) {
    /**
     * Refuses other versions.
     *
     * @param value a UUID of version 7
     */
    public CustomerId {
        Ids.checked("customer id", value);
    }

    /**
     * Reads the text form.
     *
     * @param raw a UUID of version 7
     * @return the id
     */
    public static CustomerId parse(String raw) {
        return new CustomerId(Ids.parsed("customer id", raw));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
