package dev.kith.examples.faults;

/** How long a fault is tried. Rounds shrink; what is tried in them does not. */
enum Size {
    QUICK,
    CHAOS;

    int of(int quick, int chaos) {
        return this == QUICK ? quick : chaos;
    }
}
