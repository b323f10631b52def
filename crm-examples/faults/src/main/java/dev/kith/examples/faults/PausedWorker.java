package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One of two JVMs is paused in the midst of its work; the other makes all but what the first has claimed; then the first goes on. */
final class PausedWorker implements Fault {
    private static final int DELIVERIES = 300;
    private static final int LOOKS = 30;

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        int wanted = size.of(5, 100);
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place = new Workplace(storage, provider.port(), FailPoints.none(), Duration.ZERO);
                var paused = Child.started(ground.url(), provider);
                var other = Child.started(ground.url(), provider)) {
            paused.awaitReady();
            other.awaitReady();
            var customer = place.customer();
            var promised = new HashMap<String, String>();
            int held = 0;
            int rounds = 0;
            for (; held < wanted; rounds++) {
                if (rounds == 10 * wanted) {
                    throw new IllegalStateException("no pause falls into work");
                }
                promised.putAll(place.plan(customer, DELIVERIES));
                provider.await(paused.pid(), provider.by(paused.pid()) + 1, promised.size());
                paused.pause();
                provider.await(promised.size() - 1);
                held += holdsOne(ground) ? 1 : 0;
                paused.goOn();
                provider.await(promised.size());
            }
            paused.dismiss();
            other.dismiss();
            place.finish();
            return Tally.of(promised, provider.received(), sender -> 0, held).with("pauses", rounds);
        }
    }

    /** Whether the one that is paused holds a delivery: the other is through with its own in a moment. */
    private static boolean holdsOne(Ground ground) throws SQLException {
        long waiting = ground.waiting();
        for (int looks = 0; looks < LOOKS && waiting > 0; looks++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            waiting = ground.waiting();
        }
        return waiting == 1;
    }
}
