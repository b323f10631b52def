package dev.kith.examples.faults;

import dev.kith.examples.faults.Provider.Delivery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/** Compares what was promised with what a provider has received. */
final class Tally {
    private Tally() {}

    /**
     * Compares. Of what came several times, all but the last were handed over by somebody who did not come to commit.
     *
     * @param promised each key with its payload
     * @param received the deliveries that have come, by key, in their order
     * @param excused for each process, how often it may have handed something over and not come to commit
     * @param rounds how often something went wrong
     */
    static Verdict of(
            Map<String, String> promised,
            Map<String, List<Delivery>> received,
            LongUnaryOperator excused,
            long rounds) {
        long lost = promised.keySet().stream()
                .filter(key -> !received.containsKey(key))
                .count();
        long others = received.entrySet().stream()
                .filter(one -> one.getValue().stream()
                        .anyMatch(delivery -> !delivery.payload().equals(promised.get(one.getKey()))))
                .count();
        var uncommitted = new HashMap<Long, Long>();
        received.values().stream()
                .flatMap(deliveries -> deliveries.subList(0, deliveries.size() - 1).stream())
                .forEach(delivery -> uncommitted.merge(delivery.sender(), 1L, Long::sum));
        long duplicates =
                uncommitted.values().stream().mapToLong(Long::longValue).sum();
        long unexcused = uncommitted.entrySet().stream()
                .mapToLong(one -> Math.max(0, one.getValue() - excused.applyAsLong(one.getKey())))
                .sum();
        return Verdict.of(rounds, lost, duplicates, others + unexcused);
    }
}
