package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.time.Duration;
import java.util.HashMap;

/** One of two JVMs is paused in the midst of its work; the other makes all but what the first has claimed; then the first goes on. */
final class PausedWorker implements Fault {
    private static final int DELIVERIES = 60;

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        int rounds = size.of(10, 100);
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place = new Workplace(storage, provider.port(), FailPoints.none(), Duration.ZERO);
                var paused = Child.started(ground.url(), provider);
                var other = Child.started(ground.url(), provider)) {
            paused.awaitReady();
            other.awaitReady();
            var customer = place.customer();
            var promised = new HashMap<String, String>();
            for (int round = 0; round < rounds; round++) {
                promised.putAll(place.plan(customer, DELIVERIES));
                provider.await(round * DELIVERIES + 5);
                paused.pause();
                provider.await(promised.size() - 1);
                paused.goOn();
                provider.await(promised.size());
            }
            paused.dismiss();
            other.dismiss();
            return Tally.of(promised, provider.received(), 0, rounds);
        }
    }
}
