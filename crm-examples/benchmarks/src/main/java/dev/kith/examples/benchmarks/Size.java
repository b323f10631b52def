package dev.kith.examples.benchmarks;

import java.time.Duration;

/**
 * How much is loaded and measured.
 *
 * @param customers how many customers are there
 * @param interactions how many interactions are there
 * @param busy how many of these are of one customer, whose timeline is paged through
 * @param page how many entries a page of that timeline has
 * @param pagesBefore behind how many pages of it the one is that is measured
 * @param fullFiles how many customers have something in each section of their files
 * @param warmUp how long each variant runs before it is timed
 * @param rounds how many rounds count
 * @param single how many operations of one transaction each are a round
 * @param many how many rows are a round where many are written at once
 * @param together how many rows eight writers write in a round
 * @param inMemory how many customers fill a heap
 */
record Size(
        int customers,
        int interactions,
        int busy,
        int page,
        int pagesBefore,
        int fullFiles,
        Duration warmUp,
        int rounds,
        int single,
        int many,
        int together,
        int inMemory) {
    /** Ends within 8 minutes. */
    static final Size QUICK =
            new Size(10_000, 200_000, 20_040, 20, 999, 40, Duration.ofSeconds(3), 15, 60, 600, 400, 200_000);

    /** What the issue asks for. */
    static final Size FULL = new Size(
            100_000, 2_000_000, 40_080, 40, 999, 40, Duration.ofSeconds(20), 31, 250, 10_000, 10_000, 1_000_000);

    /** For tests: proves that the variants agree, and measures nothing. */
    static final Size TINY = new Size(200, 3_000, 300, 10, 9, 2, Duration.ZERO, 1, 5, 210, 40, 1_000);
}
