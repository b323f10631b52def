package dev.kith.crm.delivery;

import dev.kith.crm.event.DeliveryLimits;
import dev.kith.crm.extension.CrmExtension;
import java.util.List;
import java.util.UUID;

/** Deliveries of the tenant that were given up, for somebody who looks why. What waits needs nobody. Light, immutable, thread-safe. */
public interface Deliveries {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @param limits how long deliveries are tried
     * @return the feature
     */
    static CrmExtension feature(DeliveryLimits limits) {
        return new DeliveryFeature(limits);
    }

    /**
     * Lists what was given up, and neither requeued nor forgotten since.
     *
     * @param limit how many at most, from 1 to 1,000
     * @return the oldest first
     * @throws dev.kith.crm.failure.IllegalUseException if the limit is another
     */
    List<DeadDelivery> dead(int limit);

    /**
     * Lets a dead delivery be tried anew, as often and as long as at first, under the same key. What came behind it may have been delivered meanwhile.
     *
     * @param key its key
     * @throws dev.kith.crm.failure.NotFoundException if no dead delivery has that key
     */
    void requeue(UUID key);

    /**
     * Removes a dead delivery: it is never made.
     *
     * @param key its key
     * @throws dev.kith.crm.failure.NotFoundException if no dead delivery has that key
     */
    void forget(UUID key);
}
