package dev.kith.examples.erp;

import java.util.UUID;

/**
 * Identifies a delivery stop within its tenant.
 *
 * @param value a UUID
 */
public record DeliveryStopId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
