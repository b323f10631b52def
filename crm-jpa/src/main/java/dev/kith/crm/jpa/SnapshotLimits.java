package dev.kith.crm.jpa;

import dev.kith.crm.failure.IllegalUseException;
import java.time.Duration;

/**
 * How long and how much of what was read is kept in memory.
 *
 * @param staleness how old what is told may be, at most. What this storage writes itself is told at once; this is the bound for all else:
 *     what other JVMs and other programs write, and what a vendor's part of the file knows from elsewhere
 * @param weight how much is kept, at most, in bytes as they are estimated; what was not asked for lately leaves first
 */
public record SnapshotLimits(Duration staleness, long weight) {
    private static final Duration LONGEST = Duration.ofHours(1);

    /**
     * Checks the limits.
     *
     * @param staleness how old what is told may be, at most: up to an hour
     * @param weight how much is kept, at most, in bytes
     * @throws IllegalUseException if one of them is out of its range
     */
    public SnapshotLimits {
        if (staleness.isNegative() || staleness.isZero() || staleness.compareTo(LONGEST) > 0) {
            throw new IllegalUseException("snapshots are kept for more than no time and at most an hour, not for "
                    + staleness + "; to keep none, leave them out of the setup");
        }
        if (weight < 1) {
            throw new IllegalUseException("snapshots of 1 byte or more are kept, not of " + weight
                    + "; to keep none, leave them out of the setup");
        }
    }
}
