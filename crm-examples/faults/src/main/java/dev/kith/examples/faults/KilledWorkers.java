package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Two JVMs make deliveries; again and again one of them is killed, and a new one started. */
final class KilledWorkers implements Fault {
    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        int deliveries = size.of(3_000, 10_000);
        int kills = size.of(10, 100);
        var workers = new ArrayList<Child>();
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place = new Workplace(storage, provider.port(), FailPoints.none(), Duration.ZERO)) {
            var promised = place.plan(place.customer(), deliveries);
            var random = new Random(7);
            for (int n = 0; n < 2; n++) {
                workers.add(Child.started(ground.url(), provider));
            }
            for (int kill = 1; kill <= kills; kill++) {
                provider.await(kill * (deliveries / (kills + 2)));
                int which = random.nextInt(2);
                workers.get(which).awaitReady();
                workers.get(which).kill();
                workers.set(which, Child.started(ground.url(), provider));
            }
            provider.await(deliveries);
            for (var worker : List.copyOf(workers)) {
                worker.dismiss();
            }
            place.finish();
            return Tally.of(promised, provider.received(), kills, kills);
        } finally {
            workers.forEach(Child::close);
        }
    }
}
