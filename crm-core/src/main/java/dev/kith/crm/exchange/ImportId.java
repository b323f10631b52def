package dev.kith.crm.exchange;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.UUID;

/**
 * Identifies one import within its tenant.
 *
 * @param value a UUID of version 7
 */
public record ImportId(UUID value) {
    private static final int TIME_ORDERED = 7;
    private static final int RFC_9562 = 2;

    /**
     * Refuses other versions.
     *
     * @param value a UUID of version 7
     */
    public ImportId {
        if (value.version() != TIME_ORDERED || value.variant() != RFC_9562) {
            throw new InvalidValueException("import id", Violation.of("id.not-version-7"));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
