package dev.kith.examples.faults;

/** Adds up verdicts. */
final class Sum {
    private Verdict sum = Verdict.of(0, 0, 0, 0);

    void add(Verdict one) {
        sum = Verdict.of(
                sum.rounds() + one.rounds(),
                sum.lost() + one.lost(),
                sum.duplicates() + one.duplicates(),
                sum.unexplained() + one.unexplained());
    }

    Verdict verdict() {
        return sum;
    }
}
