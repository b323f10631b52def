package dev.kith.examples.benchmarks;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.jpa.JpaSetup;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.jpa.SnapshotLimits;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Opens files that are kept in memory, and the same ones each time from the database. */
final class KeptFile {
    private static final double BAR_MICROS = 2;
    private static final double BAR_RATIO = 0.01;

    /** A round of some hundred hits would be over before the processor's caches are warm again after the round at the database. */
    private static final int AT_ONCE = 100;

    private KeptFile() {}

    static List<Figure> measure(Sides sides, Size size) throws Exception {
        var keeping = JpaSetup.DEFAULT.keeping(new SnapshotLimits(Duration.ofHours(1), 100_000_000));
        try (var crm = Crm.builder()
                .storage(JpaStorage.over(sides.apart(), keeping))
                .clock(() -> Sample.NOW)
                .build()) {
            var desk = crm.desk(Actor.employee(Sample.EMPLOYEE));
            var fresh = desk.fresh();
            var files = FullFiles.find(desk);
            Rounds.Variant told = round -> opened(desk, files, AT_ONCE * size.many());
            Rounds.Variant read = round -> opened(fresh, files, size.single());
            var rounds = new Rounds(List.of(told, read), 1);
            rounds.warmUp(size.warmUp());
            rounds.measure(size.rounds());
            if (size.rounds() < Interval.FEWEST) {
                return List.of();
            }
            var micros = each(rounds.nanos(0), AT_ONCE * size.many());
            var ofDatabase = each(rounds.nanos(1), size.single());
            var ratios = new double[micros.length];
            Arrays.setAll(ratios, i -> micros[i] / ofDatabase[i]);
            return List.of(
                    Figure.absolute("kept-file", Interval.ofMedian(micros), "us", BAR_MICROS),
                    Figure.ratio(
                            "kept-file-to-read",
                            Interval.ofMedian(micros).median(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            "us",
                            Interval.ofMedian(ratios),
                            BAR_RATIO));
        }
    }

    private static long opened(Desk desk, List<CustomerId> files, int times) {
        long read = 0;
        for (int i = 0; i < times; i++) {
            read += desk.open(files.get(i % files.size())).asText().length();
        }
        return read;
    }

    private static double[] each(double[] nanos, int operations) {
        return Arrays.stream(nanos).map(all -> all / 1000 / operations).toArray();
    }
}
