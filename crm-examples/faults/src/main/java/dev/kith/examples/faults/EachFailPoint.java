package dev.kith.examples.faults;

import dev.kith.crm.jpa.JpaStorage;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/** Due work and deliveries are stopped at each of their steps, in each way. They are done all the same, later; what is not planned is never done. */
final class EachFailPoint implements Fault {
    private static final int MOST_RUNS = 12;
    private static final Terms TERMS = Terms.leased(Duration.ofMillis(300));

    @Override
    public Verdict run(Ground ground, Size size) throws Exception {
        var all = new Sum();
        try (var storage = JpaStorage.over(ground.connections())) {
            for (int round = size.of(1, 10); round > 0; round--) {
                for (var load : Load.values()) {
                    for (var point : load.points()) {
                        all.add(struck(ground, storage, load, point, round));
                    }
                }
            }
        }
        return all.verdict();
    }

    /** What halts must be a process of its own, which starts while the other blows fall; the memory of this one is no place for its database. */
    private static Verdict struck(Ground ground, JpaStorage storage, Load load, FailPoint point, int round)
            throws Exception {
        var all = new Sum();
        int at = load.time(point, round);
        if (ground.inMemory()) {
            struckHere(all, storage, load, point, at, round);
            return all.verdict();
        }
        try (var provider = Provider.started();
                var child = Child.prepared(ground, provider, TERMS, point.name(), Integer.toString(at))) {
            struckHere(all, storage, load, point, at, round);
            var points = FailPoints.armed(point, Blow.HALT, at);
            all.add(struck(storage, provider, load, points, round, promised -> halt(child, point)));
        }
        return all.verdict();
    }

    private static void struckHere(Sum all, JpaStorage storage, Load load, FailPoint point, int at, int round)
            throws Exception {
        for (var blow : EnumSet.complementOf(EnumSet.of(Blow.HALT))) {
            try (var provider = Provider.started()) {
                var points = FailPoints.armed(point, blow, at);
                all.add(struck(
                        storage,
                        provider,
                        load,
                        points,
                        round,
                        promised -> strike(storage, provider, load, points, promised)));
            }
        }
    }

    private interface Strike {
        void on(Map<String, String> promised) throws Exception;
    }

    private static Verdict struck(
            JpaStorage storage, Provider provider, Load load, FailPoints points, int round, Strike strike)
            throws Exception {
        try (var clean = new Workplace(storage, provider.port(), FailPoints.none(), TERMS)) {
            var promised = new HashMap<String, String>();
            if (points.point() != load.planned()) {
                promised.putAll(load.plan(clean, points.point(), round));
            }
            strike.on(promised);
            load.finish(clean);
            long inHand = load.inHand(points.point(), points.blow());
            var verdict = load.verdict(clean, promised, provider.received(), sender -> inHand);
            if (!verdict.holds()) {
                System.err.println(load + ", " + points + ": " + verdict);
            }
            return verdict;
        }
    }

    private static void halt(Child child, FailPoint point) throws Exception {
        child.go();
        int ended = child.end();
        if (ended != Blow.HALTED) {
            throw new IllegalStateException("the fail point " + point + " was never reached: " + ended);
        }
    }

    private static void strike(
            JpaStorage storage, Provider provider, Load load, FailPoints points, Map<String, String> promised) {
        try (var place = new Workplace(storage, provider.port(), points, TERMS)) {
            if (points.point() == load.planned()) {
                attempt(() -> {
                    promised.putAll(load.plan(place, points.point(), points.at()));
                    return false;
                });
            }
            for (int runs = 0; !points.struck() && runs < MOST_RUNS; runs++) {
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
