package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.metric.Metrics;
import java.time.Duration;
import java.util.HashMap;

/** The clocks of two JVMs are two hours ahead and two hours behind, and change places while they work. Nobody takes over what another one holds. */
final class SkewedClocks implements Fault {
    private static final int CUSTOMERS = 150;
    private static final Duration SKEW = Duration.ofHours(2);

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        int steps = size.of(10, 200);
        var terms = Terms.leased(Duration.ofSeconds(2)).pace(Duration.ofMillis(2));
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place = Workplace.usual(storage, provider);
                var one = Child.started(ground, provider, terms.ahead(SKEW));
                var other = Child.started(ground, provider, terms.ahead(SKEW.negated()))) {
            one.awaitReady();
            other.awaitReady();
            var customers = place.customers(CUSTOMERS);
            var promised = new HashMap<String, String>();
            for (int step = 0; step < steps; step++) {
                promised.putAll(place.order(customers));
                provider.await(promised.size() - CUSTOMERS / 2);
                one.setAhead(step % 2 == 0 ? SKEW.negated() : SKEW);
                other.setAhead(step % 2 == 0 ? SKEW : SKEW.negated());
            }
            provider.await(promised.size());
            var outcomes = place.outcomes();
            one.dismiss(outcomes);
            other.dismiss(outcomes);
            place.finish(Duration.ZERO);
            long idle = provider.by(one.pid()) == 0 || provider.by(other.pid()) == 0 ? 1 : 0;
            return Tally.ofOrders(promised, provider.received(), sender -> 0, steps)
                    .alsoUnexplained(place.wronglyDead(promised) + idle)
                    .alsoUnexplained(outcomes.of(Metrics.LAPSED) + outcomes.of(Metrics.FENCED))
                    .with("deliveries", promised.size());
        }
    }
}
