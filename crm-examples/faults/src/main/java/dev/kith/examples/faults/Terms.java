package dev.kith.examples.faults;

import dev.kith.crm.event.DeliveryLimits;
import java.time.Duration;

/**
 * How a Crm works.
 *
 * @param attempts how often a delivery is tried at most
 * @param lease for how long it keeps the others out
 * @param pace how long each delivery takes at least
 * @param ahead by how much its clock is ahead of the right one
 */
record Terms(int attempts, Duration lease, Duration pace, Duration ahead) {
    static final Terms USUAL = leased(Duration.ofSeconds(1));

    static Terms leased(Duration lease) {
        return new Terms(20, lease, Duration.ZERO, Duration.ZERO);
    }

    /** Reads what {@link #text} has written. */
    static Terms of(String text) {
        var parts = text.split("/");
        return new Terms(
                Integer.parseInt(parts[0]),
                Duration.parse(parts[1]),
                Duration.parse(parts[2]),
                Duration.parse(parts[3]));
    }

    String text() {
        return attempts + "/" + lease + "/" + pace + "/" + ahead;
    }

    Terms attempts(int most) {
        return new Terms(most, lease, pace, ahead);
    }

    Terms pace(Duration each) {
        return new Terms(attempts, lease, each, ahead);
    }

    Terms ahead(Duration by) {
        return new Terms(attempts, lease, pace, by);
    }

    DeliveryLimits limits() {
        return new DeliveryLimits(attempts, Duration.ofDays(7), lease, Duration.ofMillis(50), Duration.ofMillis(500));
    }
}
