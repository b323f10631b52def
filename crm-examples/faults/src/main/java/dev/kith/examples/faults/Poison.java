package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import dev.kith.examples.faults.Order.Kind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Of a hundred orders one is never taken: by a listener that says so, or one that fails each time. It is given up, and the others are delivered. */
final class Poison implements Fault {
    private static final int CUSTOMERS = 100;
    private static final int ATTEMPTS = 4;

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        int each = size.of(10, 100);
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place =
                        new Workplace(storage, provider.port(), FailPoints.none(), Terms.USUAL.attempts(ATTEMPTS))) {
            var customers = place.customers(CUSTOMERS);
            var promised = new HashMap<String, String>();
            for (int round = 0; round < each; round++) {
                int poisoned = 7 * round % CUSTOMERS;
                var kind = round % 2 == 0 ? Kind.UNDELIVERABLE : Kind.FAILS;
                promised.putAll(place.order(customers, n -> n == poisoned ? kind : Kind.PLAIN));
            }
            place.finish(Duration.ZERO);
            return Tally.ofOrders(promised, provider.received(), sender -> 0, each)
                    .alsoUnexplained(place.wronglyDead(promised) + wronglyStarted(place, promised))
                    .with("deliveries", promised.size());
        }
    }

    private static long wronglyStarted(Workplace place, Map<String, String> promised) {
        return promised.entrySet().stream()
                .filter(one -> place.starts(one.getKey()) != starts(Order.of(one.getValue())))
                .count();
    }

    private static int starts(Order order) {
        var kind = order.kind();
        return kind.reason().isPresent() ? kind.attempts(ATTEMPTS) : 1;
    }
}
