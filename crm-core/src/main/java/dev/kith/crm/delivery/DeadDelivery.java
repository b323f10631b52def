package dev.kith.crm.delivery;

import dev.kith.crm.event.Delivery;

/**
 * A delivery that was given up. Immutable.
 *
 * @param subscription for whom it was
 * @param delivery what it would have told, with the number of its last attempt; 0 if there was none
 * @param reason why it was given up: {@code expired}, {@code exhausted} if the last attempt has ended its JVM or outlived its lease, the code of an
 *     {@link dev.kith.crm.event.UndeliverableException}, or the simple name of the class of the last failure
 */
public record DeadDelivery(String subscription, Delivery delivery, String reason) {
    @Override
    public String toString() {
        return "DeadDelivery[" + subscription + ", " + delivery + ", " + reason + "]";
    }
}
