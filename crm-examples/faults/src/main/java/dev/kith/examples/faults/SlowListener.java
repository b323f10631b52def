package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Deliveries take so long that a batch of them outlasts its lease. What cannot be tried in time is given back, as if it had never been claimed, so
 * that two threads share the work, and nobody takes anything over.
 */
final class SlowListener implements Fault {
    private static final int THREADS = 2;
    private static final int CUSTOMERS = 120;

    /** Fewer than how often a delivery is claimed. */
    private static final int ATTEMPTS = 2;

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        var terms = Terms.USUAL.attempts(ATTEMPTS).pace(Duration.ofMillis(60));
        var givenBack = FailPoints.armed(FailPoint.RELEASED, Blow.INTERRUPT, Integer.MAX_VALUE);
        var threads = Executors.newFixedThreadPool(THREADS);
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var one = new Workplace(storage, provider.port(), givenBack, terms);
                var other = new Workplace(storage, provider.port(), givenBack, terms)) {
            var customers = one.customers(CUSTOMERS);
            var promised = new HashMap<String, String>();
            for (int n = size.of(1, 10); n > 0; n--) {
                promised.putAll(one.order(customers));
            }
            var working = Stream.of(one, other)
                    .map(place -> threads.submit(() -> place.finish(Duration.ZERO)))
                    .toList();
            for (Future<?> each : working) {
                each.get(5, TimeUnit.MINUTES);
            }
            return Tally.ofOrders(
                            promised,
                            provider.received(),
                            sender -> 0,
                            givenBack.reached().get())
                    .alsoUnexplained(one.wronglyDead(promised));
        } finally {
            threads.shutdownNow();
        }
    }
}
