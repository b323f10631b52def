package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.metric.Metrics;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/**
 * One of two JVMs is paused in the midst of its work, for three times the lease; the other makes all deliveries, also those that the first has
 * claimed; then the first goes on, and ends nothing that is no longer its own.
 */
final class PausedWorker implements Fault {
    private static final int CUSTOMERS = 100;
    private static final Terms TERMS = Terms.USUAL.pace(Duration.ofMillis(3));

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        int wanted = size.of(5, 100);
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place = Workplace.usual(storage, provider);
                var paused = Child.started(ground, provider, TERMS);
                var other = Child.started(ground, provider, TERMS)) {
            paused.awaitReady();
            other.awaitReady();
            var customers = place.customers(CUSTOMERS);
            var promised = new HashMap<String, String>();
            int takenOver = 0;
            int pauses = 0;
            for (; takenOver < wanted; pauses++) {
                if (pauses == 10 * wanted) {
                    throw new IllegalStateException("no pause falls into work");
                }
                promised.putAll(place.order(customers));
                promised.putAll(place.order(customers));
                provider.await(paused.pid(), provider.by(paused.pid()) + 10, promised.size());
                takenOver += takenOverFrom(paused, ground) ? 1 : 0;
                provider.await(promised.size());
            }
            var outcomes = place.outcomes();
            paused.dismiss(outcomes);
            other.dismiss(outcomes);
            place.finish(Duration.ZERO);
            long most = (BATCH + 1L) * pauses; // one batch, and what it had in hand itself when it went on
            var received = Tally.asIfFirst(paused.pid(), provider.received());
            long fenced = outcomes.of(Metrics.FENCED);
            return Tally.ofOrders(promised, received, sender -> sender == paused.pid() ? most : 0, takenOver)
                    .alsoUnexplained(place.wronglyDead(promised))
                    .alsoUnexplained(Math.abs(outcomes.of(Metrics.OK) - promised.size()))
                    .alsoUnexplained(fenced == 0 ? 1 : 0)
                    .with("pauses", pauses)
                    .with("fenced", fenced);
        }
    }

    /** Whether the one that is paused holds something, and the other takes over all of it. */
    private static boolean takenOverFrom(Child paused, Ground ground) throws Exception {
        var lease = TERMS.lease();
        paused.pause();
        var held = new HashSet<>(ground.held());
        Thread.sleep(lease.multipliedBy(3).dividedBy(4).toMillis());
        held.retainAll(ground.held()); // the other is through with its own in a moment
        boolean holds = !held.isEmpty();
        Thread.sleep(lease.multipliedBy(9).dividedBy(4).toMillis());
        Set<String> left = ground.held();
        paused.goOn();
        held.retainAll(left);
        return holds && held.isEmpty();
    }
}
