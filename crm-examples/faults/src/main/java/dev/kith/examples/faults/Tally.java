package dev.kith.examples.faults;

import dev.kith.crm.value.CustomerId;
import dev.kith.examples.faults.Provider.HandOver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what was promised with what a provider has received. */
final class Tally {
    private Tally() {}

    /**
     * Compares. Of what came several times, all but the last were handed over by somebody who did not come to commit.
     *
     * @param promised what was promised, each with its payload
     * @param received the hand-overs that have come, in their order
     * @param excused for each process, how often it may have handed something over and not come to commit
     * @param rounds how often something went wrong
     */
    static Verdict of(
            Map<String, String> promised,
            Map<String, List<HandOver>> received,
            LongUnaryOperator excused,
            long rounds) {
        long lost = promised.keySet().stream()
                .filter(id -> !received.containsKey(id))
                .count();
        long others = received.entrySet().stream()
                .filter(one -> !alike(one.getValue(), promised.get(one.getKey())))
                .count();
        var uncommitted = new HashMap<Long, Long>();
        received.values().stream()
                .flatMap(handOvers -> handOvers.subList(0, handOvers.size() - 1).stream())
                .forEach(handOver -> uncommitted.merge(handOver.sender(), 1L, Long::sum));
        long duplicates =
                uncommitted.values().stream().mapToLong(Long::longValue).sum();
        long unexcused = uncommitted.entrySet().stream()
                .mapToLong(one -> Math.max(0, one.getValue() - excused.applyAsLong(one.getKey())))
                .sum();
        return Verdict.of(rounds, lost, duplicates, others + unexcused);
    }

    private static boolean alike(List<HandOver> handOvers, @Nullable String payload) {
        return handOvers.stream()
                .allMatch(one -> one.payload().equals(payload)
                        && one.key().equals(handOvers.get(0).key()));
    }

    /**
     * Compares orders: those that no listener ever takes must not have come; and of one customer all must have come in their order, repetitions aside.
     *
     * @param promised the events of orders, each with its payload
     * @param received the hand-overs that have come, each event at its first, and the hand-overs of one in their order
     * @param excused for each process, how often it may have handed something over and not come to commit
     * @param rounds how often something went wrong
     */
    static Verdict ofOrders(
            Map<String, String> promised,
            Map<String, List<HandOver>> received,
            LongUnaryOperator excused,
            long rounds) {
        var taken = promised.entrySet().stream()
                .filter(one -> Order.of(one.getValue()).kind().reason().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return of(taken, received, excused, rounds).alsoUnexplained(outOfOrder(received));
    }

    private static long outOfOrder(Map<String, List<HandOver>> received) {
        var last = new HashMap<CustomerId, Integer>();
        long wrong = 0;
        for (var handOvers : received.values()) {
            var order = Order.of(handOvers.get(0).payload());
            var before = last.put(order.customer(), order.number());
            wrong += before != null && before > order.number() ? 1 : 0;
        }
        return wrong;
    }

    /** What a process that was paused has handed over may have come behind what others have handed over and committed: as if it had come before. */
    static Map<String, List<HandOver>> asIfFirst(long paused, Map<String, List<HandOver>> received) {
        var sorted = new LinkedHashMap<String, List<HandOver>>();
        received.forEach((id, handOvers) -> {
            var all = new ArrayList<>(handOvers);
            all.sort((one, other) -> Boolean.compare(other.sender() == paused, one.sender() == paused));
            sorted.put(id, all);
        });
        return sorted;
    }
}
