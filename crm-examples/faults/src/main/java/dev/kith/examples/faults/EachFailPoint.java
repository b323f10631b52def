package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Due work is stopped at each of its steps, in each way. It is done all the same, later; what is not planned is never done. */
final class EachFailPoint implements Fault {
    private static final int DELIVERIES = 12;

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        var all = new Sum();
        try (var storage = JpaStorage.over(ground.connections())) {
            for (int times = size.of(1, 10); times > 0; times--) {
                for (var point : FailPoint.values()) {
                    for (var blow : Blow.values()) {
                        // what halts must be a process of its own, and the memory of this one is no place for its
                        // database
                        if (blow != Blow.HALT || !ground.inMemory()) {
                            all.add(struck(ground, storage, point, blow, point == FailPoint.PUT_OFF ? 1 : times));
                        }
                    }
                }
            }
        }
        return all.verdict();
    }

    private static Verdict struck(Ground ground, JpaStorage storage, FailPoint point, Blow blow, int at)
            throws Exception {
        try (var provider = Provider.started();
                var clean = new Workplace(storage, provider.port(), FailPoints.none(), Duration.ZERO)) {
            var promised = new HashMap<String, String>();
            if (point != FailPoint.PLANNED) {
                promised.putAll(clean.plan(clean.customer(), DELIVERIES, true));
            }
            if (blow == Blow.HALT) {
                halt(ground, provider, point, at);
            } else {
                strike(storage, provider, FailPoints.armed(point, blow, point == FailPoint.PLANNED ? 1 : at), promised);
            }
            clean.finish();
            return Tally.of(promised, provider.received(), sender -> excused(point, blow), 1);
        }
    }

    /** Where something may come twice: it was handed over, and the commit did not follow. */
    private static long excused(FailPoint point, Blow blow) {
        return point == FailPoint.HANDED_OVER || point == FailPoint.COMMITTING || blow == Blow.INTERRUPT ? 1 : 0;
    }

    private static void halt(Ground ground, Provider provider, FailPoint point, int at) throws Exception {
        try (var child = Child.started(
                ground.url(), provider, point.name(), Integer.toString(point == FailPoint.PLANNED ? 1 : at))) {
            int ended = child.end();
            if (ended != Blow.HALTED) {
                throw new IllegalStateException("the fail point " + point + " was never reached: " + ended);
            }
        }
    }

    private static void strike(JpaStorage storage, Provider provider, FailPoints points, Map<String, String> promised) {
        try (var place = new Workplace(storage, provider.port(), points, Duration.ZERO)) {
            if (points.point() == FailPoint.PLANNED) {
                attempt(() -> {
                    promised.putAll(place.plan(place.customer(), DELIVERIES));
                    return false;
                });
            }
            for (int runs = 0; !points.struck() && runs < DELIVERIES; runs++) {
                attempt(place::work);
            }
        }
        if (!points.struck()) {
            throw new IllegalStateException("the fail point " + points.point() + " was never reached");
        }
    }

    private interface Attempt {
        boolean made();
    }

    /** As an application does whose scheduler survives everything. */
    private static void attempt(Attempt attempt) {
        try {
            while (attempt.made()) {
                // until nothing more is due
            }
        } catch (Throwable struck) { // errors too
            if (!String.valueOf(struck).contains("as the fault wants it") && struck.getCause() == null) {
                throw new IllegalStateException("not by the blow", struck);
            }
        } finally {
            Thread.interrupted();
        }
    }
}
