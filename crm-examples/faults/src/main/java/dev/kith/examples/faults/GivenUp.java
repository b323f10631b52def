package dev.kith.examples.faults;

import dev.kith.crm.delivery.DeadDelivery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the deliveries that were given up with those that ought to be. */
final class GivenUp {
    private GivenUp() {}

    /**
     * Compares.
     *
     * @param promised the events of orders, each with what was to be delivered
     * @param dead what was given up
     * @param most how often a delivery is tried at most
     * @return how many were given up that ought not to be, or for another reason, or after too few or too many attempts, or are missing
     */
    static long differences(Map<String, String> promised, List<DeadDelivery> dead, int most) {
        var expected = new HashMap<String, Order.Kind>();
        promised.forEach((cause, payload) -> {
            var kind = Order.of(payload).kind();
            kind.reason().ifPresent(reason -> expected.put(cause, kind));
        });
        long wrong = 0;
        for (var one : dead) {
            var kind = expected.remove(one.delivery().cause().toString());
            wrong += kind != null && rightly(one, kind, most) ? 0 : 1;
        }
        return wrong + expected.size();
    }

    private static boolean rightly(DeadDelivery one, Order.Kind kind, int most) {
        int attempts = one.delivery().attempt();
        return kind.reason().equals(Optional.of(one.reason())) && attempts >= kind.attempts(most) && attempts <= most;
    }
}
