package dev.kith.examples.benchmarks;

import java.util.Arrays;

/**
 * A median with its interval of 95 %, free of any distribution: the median lies below the k-th smallest of n independent values only
 * if fewer than k of them lie below it, which is a binomial matter. See W. J. Conover, Practical Nonparametric Statistics, section 3.2,
 * and H. A. David and H. N. Nagaraja, Order Statistics, section 7.1.
 *
 * @param median the median
 * @param low the lower end
 * @param high the upper end
 */
record Interval(double median, double low, double high) {
    private static final double TAIL = 0.025;

    /** The fewest values of which any two ends enclose the median with 95 %. */
    static final int FEWEST = 6;

    static Interval ofMedian(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        int rank = lowerRank(n);
        double median = n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
        return new Interval(median, sorted[rank - 1], sorted[n - rank]);
    }

    /** The largest k with P(Binomial(n, 1/2) < k) at most 2.5 %; the upper end has the rank n + 1 - k. */
    static int lowerRank(int n) {
        if (n < FEWEST) {
            throw new IllegalArgumentException(n + " values are too few for an interval of 95 %");
        }
        double probability = Math.pow(0.5, n); // of exactly k successes
        double below = 0; // of fewer than k successes
        int k = 0;
        while (below + probability <= TAIL) {
            below += probability;
            probability = probability * (n - k) / (k + 1);
            k++;
        }
        return k;
    }
}
