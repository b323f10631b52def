package dev.kith.examples.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lets several variants do the same work in turn, so that whatever slows the machine down slows all of them. */
final class Rounds {
    /** One way to do the work. */
    @FunctionalInterface
    interface Variant {
        /**
         * Does the work of one round.
         *
         * @param round which one; the same number asks every variant for the same work
         * @return a digest of what was read
         * @throws Exception ends the benchmark
         */
        long run(int round) throws Exception;
    }

    private final List<Variant> variants;
    private final int alike;
    private final List<double[]> nanos = new ArrayList<>();
    private int next;

    /**
     * Begins.
     *
     * @param variants the ways to do the work
     * @param alike how many of them, from the first on, must read the same
     */
    Rounds(List<Variant> variants, int alike) {
        this.variants = List.copyOf(variants);
        this.alike = alike;
    }

    /** Rounds that are not counted, until each variant has run about as long as this, and at least once. */
    void warmUp(Duration each) throws Exception {
        long spent = 0;
        do {
            for (double one : round()) {
                spent += (long) one;
            }
        } while (spent < each.toNanos() * variants.size());
    }

    void measure(int rounds) throws Exception {
        for (int i = 0; i < rounds; i++) {
            nanos.add(round());
        }
    }

    private double[] round() throws Exception {
        int round = next++;
        double[] times = new double[variants.size()];
        long[] read = new long[variants.size()];
        for (int i = 0; i < variants.size(); i++) {
            int turn = (round + i) % variants.size(); // nobody is always the one behind the same other
            long begin = System.nanoTime();
            read[turn] = variants.get(turn).run(round);
            times[turn] = System.nanoTime() - begin;
        }
        for (int i = 1; i < alike; i++) {
            if (read[i] != read[0]) {
                throw new IllegalStateException("round " + round + ": variant " + i + " has read something else");
            }
        }
        return times;
    }

    /** The nanoseconds of a variant in each round that counts. */
    double[] nanos(int variant) {
        return nanos.stream().mapToDouble(round -> round[variant]).toArray();
    }

    /** The ratios of two variants, each of the same round. */
    double[] ratios(int variant, int to) {
        return nanos.stream().mapToDouble(round -> round[variant] / round[to]).toArray();
    }
}
