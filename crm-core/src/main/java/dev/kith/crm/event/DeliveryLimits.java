package dev.kith.crm.event;

import dev.kith.crm.failure.IllegalUseException;
import java.time.Duration;

/**
 * How long a delivery is tried. Stored with each delivery as it is when that begins to wait; the lease counts as it is when a delivery is claimed. Immutable.
 *
 * @param attempts how often at most, from 2: what was claimed beside a delivery that has ended its JVM is tried once more
 * @param age for how long at most, by business time
 * @param lease for how long a JVM that has claimed a delivery keeps the others out, by the clock of the store: more than twice as long as a listener ever takes,
 *     since a delivery may begin until half of it is over. If that JVM dies, the delivery waits so long
 * @param firstPause for how long a delivery waits that has failed once; twice as long each further time, less up to half of it, so that not all come back at once
 * @param longestPause for how long it waits at most
 */
public record DeliveryLimits(int attempts, Duration age, Duration lease, Duration firstPause, Duration longestPause) {
    private static final Duration LONGEST = Duration.ofDays(3_650);

    /** 40 attempts, which last about as long as the age of 7 days; a lease of 2 minutes; pauses from 10 seconds to 6 hours. */
    public static final DeliveryLimits DEFAULT = new DeliveryLimits(
            40, Duration.ofDays(7), Duration.ofMinutes(2), Duration.ofSeconds(10), Duration.ofHours(6));

    /**
     * Refuses what is no limit.
     *
     * @param attempts how often at most, from 2
     * @param age for how long at most
     * @param lease for how long a JVM keeps the others out
     * @param firstPause the first pause
     * @param longestPause the longest pause
     * @throws IllegalUseException if attempts are below 2, or a duration is not positive or longer than 3,650 days
     */
    public DeliveryLimits {
        if (attempts < 2 || !lasts(age) || !lasts(lease) || !lasts(firstPause) || !lasts(longestPause)) {
            throw new IllegalUseException(
                    "deliveries are tried 2 times or more, and their durations are positive and at most 3,650 days; pass such limits");
        }
    }

    private static boolean lasts(Duration one) {
        return one.compareTo(Duration.ZERO) > 0 && one.compareTo(LONGEST) <= 0;
    }

    /**
     * Tells how long a delivery waits.
     *
     * @param attempt which attempt has failed, from 1
     * @param jitter from 0 to 1: by how much of its half the pause is shortened
     * @return the pause
     */
    public Duration pause(int attempt, double jitter) {
        var doubled = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
        var whole = doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
        return whole.minusMillis((long) (whole.toMillis() * jitter / 2));
    }
}
