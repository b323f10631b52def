package dev.kith.examples.erp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Identifies a number range within its tenant.
 *
 * @param value follows from the range's name, so that a range is locked without a search
 */
public record NumberRangeId(UUID value) {
    /**
     * Finds the id of a range.
     *
     * @param name its name
     * @return the same id for the same name
     */
    public static NumberRangeId of(String name) {
        return new NumberRangeId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
