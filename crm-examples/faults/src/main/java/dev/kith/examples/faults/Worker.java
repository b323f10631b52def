package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A JVM that makes deliveries until its input ends, or until it is stopped otherwise. */
final class Worker {
    private Worker() {}

    /** Expects the URL of the database, the port of the provider, and a fail point with its time, or nothing more. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        var points = arguments.length == 2
                ? FailPoints.none()
                : FailPoints.armed(FailPoint.valueOf(arguments[2]), Blow.HALT, Integer.parseInt(arguments[3]));
        try (var connections = Ground.pool(arguments[0]);
                var storage = JpaStorage.over(connections);
                var place = new Workplace(storage, Integer.parseInt(arguments[1]), points, Duration.ZERO)) {
            if (points.point() == FailPoint.PLANNED && points.at() > 0) {
                place.plan(place.customer(), 1);
            }
            var clock = Executors.newSingleThreadScheduledExecutor();
            var working = clock.scheduleWithFixedDelay(() -> once(place), 0, 20, TimeUnit.MILLISECONDS);
            System.out.println("ready");
            System.in.readAllBytes();
            boolean stopped = working.cancel(false);
            clock.shutdown();
            if (!stopped || !clock.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the work has stopped by itself, or does not end");
            }
        }
    }

    /** As an application does whose scheduler calls again after a failure. */
    private static void once(Workplace place) {
        try {
            while (place.work()) {
                // until nothing more is due
            }
        } catch (RuntimeException failed) {
            System.err.println("a run failed: " + failed.getClass().getName());
        }
    }
}
