package dev.kith.examples.faults;

import dev.kith.crm.metric.Metrics;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Counts how deliveries end. Thread-safe. */
final class Outcomes implements Metrics {
    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    @Override
    public void delivery(String subscription, String outcome, Duration lag) {
        counts.merge(outcome, 1L, Long::sum);
    }

    /** {@return one line with all of them} */
    String text() {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** Adds what another process has counted. */
    void add(String text) {
        for (var one : text.split(" ")) {
            int at = one.indexOf('=');
            if (at > 0) {
                counts.merge(one.substring(0, at), Long.parseLong(one.substring(at + 1)), Long::sum);
            }
        }
    }

    long of(String outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
