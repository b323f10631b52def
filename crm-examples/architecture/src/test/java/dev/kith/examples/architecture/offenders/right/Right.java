package dev.kith.examples.architecture.offenders.right;

import dev.kith.examples.architecture.offenders.left.Left;

/** The other half of the cycle. */
public class Right {
    public Left other() {
        return new Left();
    }
}
