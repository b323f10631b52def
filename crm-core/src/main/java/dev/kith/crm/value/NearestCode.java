package dev.kith.crm.value;

import java.util.Collection;
import java.util.Optional;

/** Finds which code was probably meant. */
final class NearestCode {
    private static final int SLIP = 3;

    private NearestCode() {}

    static Optional<String> of(String code, Collection<String> registered) {
        var nearest = Optional.<String>empty();
        int least = Integer.MAX_VALUE;
        for (var known : registered) {
            int far = distance(code, known);
            if (far < least) {
                least = far;
                nearest = Optional.of(known);
            }
        }
        return nearest;
    }

    static boolean isClose(String code, String near) {
        return distance(code, near) <= SLIP;
    }

    /** Levenshtein's edit distance. */
    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
