package dev.kith.examples.faults.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Decides by a seed what happens, and what goes wrong. */
final class Fate {
    private final Random random;
    private final Map<Mishap, Integer> struck = new EnumMap<>(Mishap.class);
    private boolean kind;

    Fate(long seed) {
        random = new Random(seed);
    }

    /** From now on nothing goes wrong any more. */
    void beKind() {
        kind = true;
    }

    boolean strikes(Mishap mishap) {
        boolean strikes = !kind && random.nextInt(mishap.oneIn()) == 0;
        if (strikes) {
            struck.merge(mishap, 1, Integer::sum);
        }
        return strikes;
    }

    /** One of so many. */
    int of(int count) {
        return random.nextInt(count);
    }

    long bits() {
        return random.nextLong();
    }

    /** How often each mishap has struck. */
    Map<Mishap, Integer> struck() {
        return struck;
    }
}
