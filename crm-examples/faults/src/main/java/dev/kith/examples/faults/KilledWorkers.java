package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/** Two JVMs make deliveries; again and again one of them is killed while it does, and a new one started. The other goes on meanwhile. */
final class KilledWorkers implements Fault {
    private static final int CUSTOMERS = 100;
    private static final int ORDERS_OF_EACH = 5;
    private static final int MOST_IN_VAIN = 20;

    /** So slow that a new JVM comes in time for its share. */
    private static final Terms TERMS = Terms.USUAL.pace(Duration.ofMillis(2));

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        int kills = size.of(20, 200);
        var workers = new ArrayList<Child>();
        var killed = new HashMap<Long, Long>();
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place = Workplace.usual(storage, provider)) {
            var customers = place.customers(CUSTOMERS);
            var promised = new HashMap<String, String>();
            var random = new Random(7);
            for (int n = 0; n < 2; n++) {
                workers.add(Child.started(ground, provider, TERMS));
            }
            int atWork = 0;
            for (int rounds = 0; atWork < kills; rounds++) {
                if (rounds == kills + MOST_IN_VAIN) {
                    throw new IllegalStateException("workers are killed when nothing is left to do");
                }
                int which = random.nextInt(2);
                var victim = workers.get(which);
                victim.awaitReady();
                for (int n = 0; n < ORDERS_OF_EACH; n++) {
                    promised.putAll(place.order(customers));
                }
                long before = provider.by(victim.pid());
                provider.await(victim.pid(), before + 1 + random.nextInt(BATCH), promised.size());
                victim.kill();
                killed.put(victim.pid(), (long) BATCH);
                atWork += provider.by(victim.pid()) > before && ground.waiting() > 0 ? 1 : 0;
                workers.set(which, Child.started(ground, provider, TERMS));
            }
            provider.await(promised.size());
            for (var worker : List.copyOf(workers)) {
                worker.awaitReady();
                worker.dismiss(place.outcomes());
            }
            place.finish(Duration.ZERO);
            return Tally.ofOrders(promised, provider.received(), sender -> killed.getOrDefault(sender, 0L), atWork)
                    .alsoUnexplained(place.wronglyDead(promised))
                    .with("deliveries", promised.size());
        } finally {
            workers.forEach(Child::close);
        }
    }
}
