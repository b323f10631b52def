package dev.kith.examples.faults;

import dev.kith.examples.faults.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Five years of four processes for each of many seeds. Every mishap strikes often, and the same seed gives the same years. */
final class SimulatedYears {
    /** How often each mishap must have struck in all. */
    private static final int OFTEN = 100;

    /** How many seeds are lived through twice. */
    private static final int AGAIN = 10;

    private SimulatedYears() {}

    static Verdict run(Size size) throws Exception {
        int seeds = size.of(500, 10_000);
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return told(threads
                    .invokeAll(LongStream.range(0, seeds)
                            .<Callable<Simulation.Outcome>>mapToObj(seed -> () -> Simulation.of(seed))
                            .toList())
                    .stream()
                    .map(SimulatedYears::end)
                    .toList());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Simulation.Outcome end(Future<Simulation.Outcome> one) {
        try {
            return one.get();
        } catch (Exception failed) {
            throw new IllegalStateException("the simulation itself failed", failed);
        }
    }

    private static Verdict told(List<Simulation.Outcome> years) {
        var broken = new ArrayList<String>();
        Map<String, Integer> struck = new TreeMap<>();
        for (int seed = 0; seed < years.size(); seed++) {
            var outcome = years.get(seed);
            for (var violation : outcome.violations()) {
                broken.add("seed " + seed + ": " + violation);
            }
            outcome.struck().forEach((mishap, times) -> struck.merge(mishap, times, Integer::sum));
            if (seed < AGAIN && !alike(seed, outcome.trace())) {
                broken.add("seed " + seed + " gives other years each time");
            }
        }
        struck.entrySet().stream()
                .filter(one -> one.getValue() < OFTEN)
                .forEach(one -> broken.add(one.getKey() + " has struck only " + one.getValue() + " times"));
        broken.stream().limit(20).forEach(System.err::println);
        return Verdict.of(
                        struck.values().stream().mapToLong(Integer::longValue).sum(),
                        broken.stream().filter(one -> one.contains(": lost: ")).count(),
                        years.stream().mapToLong(Simulation.Outcome::duplicates).sum(),
                        broken.stream().filter(one -> !one.contains(": lost: ")).count())
                .with("seeds", years.size())
                .with(
                        "promises",
                        years.stream().mapToLong(Simulation.Outcome::promises).sum())
                .with("rarest", struck.values().stream().min(Integer::compare).orElse(0));
    }

    /** A machine that stands still for a while lets a batch be stored earlier: then once more. */
    private static boolean alike(long seed, String trace) {
        return Simulation.of(seed).trace().equals(trace)
                || Simulation.of(seed).trace().equals(Simulation.of(seed).trace());
    }
}
