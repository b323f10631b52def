package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A JVM that works from the first line that it reads until its input ends, or until it is stopped otherwise. Each further line sets its clock. */
final class Worker {
    private static final int CONNECTIONS = 3;

    private Worker() {}

    /** Expects the URL of the database, the port of the provider, the terms, and a fail point with its time, or nothing more. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        var points = arguments.length == 3
                ? FailPoints.none()
                : FailPoints.armed(FailPoint.valueOf(arguments[3]), Blow.HALT, Integer.parseInt(arguments[4]));
        var terms = Terms.of(arguments[2]);
        try (var connections = Ground.pool(arguments[0], CONNECTIONS);
                var storage = JpaStorage.over(connections);
                var place = new Workplace(storage, Integer.parseInt(arguments[1]), points, terms)) {
            System.out.println("ready");
            var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            input.readLine();
            if (points.armed()) {
                planned(place, points);
            }
            var runner = place.runner();
            try {
                for (var line = input.readLine(); line != null; line = input.readLine()) {
                    place.setAhead(Duration.parse(line));
                }
            } finally {
                runner.close();
            }
            System.out.println(place.outcomes().text());
        }
    }

    /** Is stopped when it plans, if that is where it is to be stopped. */
    private static void planned(Workplace place, FailPoints points) {
        for (var load : Load.values()) {
            if (points.point() == load.planned()) {
                load.plan(place, points.point(), points.at());
            }
        }
    }
}
