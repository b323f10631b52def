package dev.kith.examples.benchmarks;

import java.util.List;
import java.util.OptionalDouble;

/** From the start of a JVM until a unit of our own is there, and until one of bare Hibernate with the same rows is. */
final class ColdStart {
    private static final double BAR = 1.2;
    private static final int MOST = 15;

    private ColdStart() {}

    static List<Figure> measure(Sides sides, Size size) throws Exception {
        var url = sides.apart().getJdbcUrl();
        Rounds.Variant own = round -> started(url, "own");
        Rounds.Variant bare = round -> started(url, "bare");
        var rounds = new Rounds(List.of(own, bare), 2);
        rounds.measure(Math.min(size.rounds(), MOST));
        if (size.rounds() < Interval.FEWEST) {
            return List.of();
        }
        return List.of(Figure.ratio(
                "cold-start",
                Interval.ofMedian(rounds.nanos(0)).median() / 1_000_000,
                OptionalDouble.empty(),
                OptionalDouble.of(Interval.ofMedian(rounds.nanos(1)).median() / 1_000_000),
                "ms",
                Interval.ofMedian(rounds.ratios(0, 1)),
                BAR));
    }

    /** Tells how many entities there are. */
    private static long started(String url, String kind) throws Exception {
        return Long.parseLong(
                ChildJvm.run(StartedUnit.class, List.of(), url, kind).line());
    }
}
