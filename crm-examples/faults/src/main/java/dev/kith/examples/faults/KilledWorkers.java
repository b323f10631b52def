package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/** Two JVMs make deliveries; again and again one of them is killed while it does, and a new one started. */
final class KilledWorkers implements Fault {
    private static final int DELIVERIES = 200;
    private static final int MOST_IN_VAIN = 20;

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        int kills = size.of(5, 100);
        var workers = new ArrayList<Child>();
        var killed = new HashMap<Long, Long>();
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place = new Workplace(storage, provider.port(), FailPoints.none(), Duration.ZERO)) {
            var customer = place.customer();
            var promised = new HashMap<String, String>();
            var random = new Random(7);
            for (int n = 0; n < 2; n++) {
                workers.add(Child.started(ground.url(), provider));
            }
            int atWork = 0;
            for (int rounds = 0; atWork < kills; rounds++) {
                if (rounds == kills + MOST_IN_VAIN) {
                    throw new IllegalStateException("workers are killed when nothing is left to do");
                }
                for (var worker : workers) {
                    worker.awaitReady();
                }
                int which = random.nextInt(2);
                var victim = workers.get(which);
                long before = provider.by(victim.pid());
                promised.putAll(place.plan(customer, DELIVERIES));
                provider.await(victim.pid(), before + 1 + random.nextInt(3), promised.size());
                victim.kill();
                killed.put(victim.pid(), 1L); // it may have had one delivery in hand
                atWork += provider.by(victim.pid()) > before && ground.waiting() > 0 ? 1 : 0;
                workers.set(which, Child.started(ground.url(), provider));
                provider.await(promised.size());
            }
            for (var worker : List.copyOf(workers)) {
                worker.awaitReady();
                worker.dismiss();
            }
            place.finish();
            return Tally.of(promised, provider.received(), sender -> killed.getOrDefault(sender, 0L), atWork);
        } finally {
            workers.forEach(Child::close);
        }
    }
}
