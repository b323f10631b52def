package dev.kith.examples.faults;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found.
 *
 * @param rounds how often something went wrong
 * @param lost what was promised and did not happen
 * @param duplicates what happened twice, alike, since its first time may not have been known of
 * @param unexplained whatever else is not as it should be
 * @param further other figures, by name
 */
record Verdict(long rounds, long lost, long duplicates, long unexplained, Map<String, Object> further) {

    static Verdict of(long rounds, long lost, long duplicates, long unexplained) {
        return new Verdict(rounds, lost, duplicates, unexplained, Map.of());
    }

    Verdict with(String name, Object figure) {
        var more = new LinkedHashMap<>(further);
        more.put(name, figure);
        return new Verdict(rounds, lost, duplicates, unexplained, more);
    }

    Verdict alsoUnexplained(long more) {
        return new Verdict(rounds, lost, duplicates, unexplained + more, further);
    }

    boolean holds() {
        return rounds > 0 && lost == 0 && unexplained == 0;
    }

    String line(String name, String store) {
        var more = further.entrySet().stream()
                .map(one -> " " + one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining());
        return "fault " + name + " store=" + store + " rounds=" + rounds + " lost=" + lost + " duplicates=" + duplicates
                + " unexplained=" + unexplained + more + (holds() ? " holds" : " broken");
    }
}
