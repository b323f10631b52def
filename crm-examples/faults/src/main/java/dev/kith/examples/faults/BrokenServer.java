package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The server fails under two threads that make deliveries. They go on by themselves as soon as it is back; what they had in hand waits for its lease. */
final class BrokenServer implements Fault {
    private static final int THREADS = 2;
    private static final int CUSTOMERS = 250;
    private static final Terms TERMS = Terms.leased(Duration.ofMillis(500));
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Failing failing;
    private final int quick;
    private final int chaos;

    private BrokenServer(Failing failing, int quick, int chaos) {
        this.failing = failing;
        this.quick = quick;
        this.chaos = chaos;
    }

    /** How the server fails. */
    private interface Failing {
        /** {@return how much was hit} */
        int on(Ground ground) throws Exception;
    }

    /** All sessions of the application are ended. */
    static BrokenServer killedSessions() {
        return new BrokenServer(ground -> ground.server().killSessions(ground.url()), 20, 200);
    }

    /** The server dies, and is started again. */
    static BrokenServer restarts() {
        return new BrokenServer(
                ground -> {
                    ground.server().restart();
                    return 1;
                },
                3,
                10);
    }

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        int rounds = size.of(quick, chaos);
        var threads = Executors.newFixedThreadPool(THREADS);
        var stop = new AtomicBoolean();
        var told = new AtomicInteger();
        long slowest = 0;
        try (var provider = Provider.started();
                var storage = JpaStorage.over(ground.connections());
                var place = new Workplace(storage, provider.port(), FailPoints.none(), TERMS)) {
            var customers = place.customers(CUSTOMERS);
            var promised = new HashMap<String, String>();
            var working = Stream.generate(() -> threads.submit(() -> work(place, stop, told)))
                    .limit(THREADS)
                    .toList();
            for (int round = 0; round < rounds; round++) {
                int before = provider.things();
                promised.putAll(place.order(customers));
                provider.await(before + BATCH);
                if (failing.on(ground) == 0) {
                    throw new IllegalStateException("nothing was hit");
                }
                long back = System.nanoTime();
                // more than what they had in hand, which they hand over without the server
                provider.await(Math.min(provider.things() + THREADS * BATCH + 1, promised.size()));
                slowest = Math.max(slowest, System.nanoTime() - back);
            }
            stop.set(true);
            for (Future<?> one : working) {
                one.get(1, TimeUnit.MINUTES);
            }
            place.finish(Duration.ZERO);
            long most = (long) rounds * THREADS * BATCH;
            var verdict = Tally.ofOrders(promised, provider.received(), sender -> most, rounds)
                    .alsoUnexplained(place.wronglyDead(promised));
            long late = slowest > PATIENCE.toNanos() ? 1 : 0;
            return Verdict.of(rounds, verdict.lost(), verdict.duplicates(), verdict.unexplained() + late)
                    .with("failures-told", told)
                    .with("slowest-resume-ms", TimeUnit.NANOSECONDS.toMillis(slowest));
        } finally {
            stop.set(true);
            threads.shutdownNow();
        }
    }

    /** As an application does whose scheduler calls again after a failure. */
    private static void work(Workplace place, AtomicBoolean stop, AtomicInteger told) {
        while (!stop.get()) {
            try {
                place.work();
            } catch (RuntimeException failed) {
                told.incrementAndGet();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }
}
