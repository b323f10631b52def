package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Eight writers take orders and commit up to 30 ms later, while somebody makes the deliveries: none is skipped. */
final class LateCommits implements Fault {
    private static final int WRITERS = 8;
    private static final int CUSTOMERS = 5;

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        int each = size.of(2_000, 20_000) / WRITERS / CUSTOMERS;
        var writers = Executors.newFixedThreadPool(WRITERS);
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place = Workplace.usual(storage, provider)) {
            var writing = IntStream.range(0, WRITERS)
                    .mapToObj(n -> writers.submit(ordering(place, new Random(n), each)))
                    .toList();
            while (!writing.stream().allMatch(Future::isDone)) {
                place.work();
            }
            var promised = new HashMap<String, String>();
            for (var one : writing) {
                promised.putAll(one.get());
            }
            place.finish(Duration.ZERO);
            return Tally.ofOrders(promised, provider.received(), sender -> 0, (long) WRITERS * each)
                    .alsoUnexplained(place.wronglyDead(promised));
        } finally {
            writers.shutdownNow();
        }
    }

    private static Callable<Map<String, String>> ordering(Workplace place, Random random, int times) {
        return () -> {
            var promised = new HashMap<String, String>();
            var customers = place.customers(CUSTOMERS);
            for (int n = 0; n < times; n++) {
                promised.putAll(place.orderLate(
                        customers, () -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(31)))));
            }
            return promised;
        };
    }
}
