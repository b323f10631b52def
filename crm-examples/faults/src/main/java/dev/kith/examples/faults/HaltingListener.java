package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import dev.kith.examples.faults.Order.Kind;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/** Some orders end the JVM of each listener that begins with them. They are given up after so many starts as they may have, and no other with them. */
final class HaltingListener implements Fault {
    private static final int CUSTOMERS = 60;
    private static final Terms TERMS = Terms.leased(Duration.ofMillis(500)).attempts(3);

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        int halting = size.of(1, 10);
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place = new Workplace(storage, provider.port(), FailPoints.none(), TERMS)) {
            var customers = place.customers(CUSTOMERS);
            var promised = new HashMap<String, String>();
            // in the middle of what is claimed together, and the first of its customer
            promised.putAll(place.order(customers, n -> n >= 20 && n < 20 + halting ? Kind.HALTS : Kind.PLAIN));
            promised.putAll(place.order(customers));
            var halted = new HashSet<Long>();
            int most = TERMS.attempts() * halting;
            while (halted.size() <= most && !through(ground, provider, halted)) {
                // the next JVM goes on
            }
            return Tally.ofOrders(
                            promised, provider.received(), sender -> halted.contains(sender) ? BATCH : 0, halted.size())
                    .alsoUnexplained(place.wronglyDead(promised))
                    .alsoUnexplained(Math.abs(halted.size() - most))
                    .with("deliveries", promised.size());
        }
    }

    /** Lets one JVM work until all is done, or until it ends. */
    private static boolean through(Ground ground, Provider provider, Set<Long> halted) throws Exception {
        try (var child = Child.started(ground, provider, TERMS)) {
            while (child.alive() && ground.waiting() > 0) {
                Thread.sleep(20);
            }
            if (!child.alive()) {
                halted.add(child.pid());
                if (child.end() != Blow.HALTED) {
                    throw new IllegalStateException("a worker ended with " + child.end());
                }
                return false;
            }
            child.awaitReady();
            child.dismiss(new Outcomes());
            return true;
        }
    }
}
