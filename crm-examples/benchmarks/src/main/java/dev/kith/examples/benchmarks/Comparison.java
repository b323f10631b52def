package dev.kith.examples.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Measures workloads, each only after all sides have come to the same end. */
record Comparison(Sides sides, Size size) {
    private static final int KITH = 0;
    private static final int JDBC = 1;
    private static final int JPA = 2;
    private static final double NEVER_SLOWER = 1.0;

    /** One figure against the bar, and one against plain JPA. */
    List<Figure> of(Workload work) throws Exception {
        var variants = new ArrayList<Rounds.Variant>(List.of(work::byKith, work::byJdbc, work::byJpa));
        int alike = variants.size();
        work.yardstick().ifPresent(variants::add);
        int against = work.yardstick().isPresent() ? alike : JDBC;
        var rounds = new Rounds(variants, alike);
        rounds.warmUp(Duration.ZERO);
        requireSameEnd(work);
        if (!size.warmUp().isZero()) {
            rounds.warmUp(size.warmUp());
        }
        rounds.measure(size.rounds());
        requireSameEnd(work);
        if (size.rounds() < Interval.FEWEST) {
            return List.of();
        }
        return List.of(
                Figure.ratio(
                        work.name(),
                        micros(work, rounds, KITH),
                        OptionalDouble.of(micros(work, rounds, JDBC)),
                        OptionalDouble.of(micros(work, rounds, JPA)),
                        "us",
                        Interval.ofMedian(rounds.ratios(KITH, against)),
                        work.bar()),
                Figure.ratio(
                        work.name() + "-to-jpa",
                        micros(work, rounds, KITH),
                        OptionalDouble.empty(),
                        OptionalDouble.of(micros(work, rounds, JPA)),
                        "us",
                        Interval.ofMedian(rounds.ratios(KITH, JPA)),
                        NEVER_SLOWER));
    }

    private static double micros(Workload work, Rounds rounds, int variant) {
        return Interval.ofMedian(rounds.nanos(variant)).median() / 1000 / work.operations();
    }

    private void requireSameEnd(Workload work) throws SQLException {
        var ends = new TreeMap<String, Map<String, String>>();
        for (var side : sides.databases().entrySet()) {
            ends.put(side.getKey(), EndState.of(side.getValue()));
        }
        var ofKith = ends.get("kith");
        var differences = new ArrayList<String>();
        ends.forEach((side, end) -> end.forEach((table, state) -> {
            if (ofKith == null || !state.equals(ofKith.get(table))) {
                differences.add(table + " of " + side + ": " + state + ", of kith: "
                        + (ofKith == null ? "nothing" : ofKith.get(table)));
            }
        }));
        if (!differences.isEmpty()) {
            throw new IllegalStateException(work.name() + ": the sides come to different ends: " + differences);
        }
    }
}
