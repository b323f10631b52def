package dev.kith.examples.faults;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what was promised with what a provider has received. */
final class Tally {
    private Tally() {}

    /**
     * Compares.
     *
     * @param promised each key with its payload
     * @param received the payloads that have come, by key
     * @param excused how many may have come twice, since somebody was stopped between the hand-over and the commit
     * @param rounds how often something went wrong
     */
    static Verdict of(
            Map<String, String> promised, Map<String, ? extends List<String>> received, long excused, long rounds) {
        long lost = promised.keySet().stream()
                .filter(key -> !received.containsKey(key))
                .count();
        long unexplained = received.entrySet().stream()
                .filter(one -> !alike(promised.get(one.getKey()), one.getValue()))
                .count();
        long duplicates = received.values().stream()
                .mapToInt(Collection::size)
                .map(times -> times - 1)
                .sum();
        return Verdict.of(rounds, lost, duplicates, unexplained + Math.max(0, duplicates - excused))
                .with("excused", excused);
    }

    private static boolean alike(@Nullable String payload, List<String> received) {
        return payload != null && new HashSet<>(received).equals(Set.of(payload));
    }
}
