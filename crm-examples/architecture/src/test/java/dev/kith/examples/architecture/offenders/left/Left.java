package dev.kith.examples.architecture.offenders.left;

import dev.kith.examples.architecture.offenders.right.Right;

/** One half of a cycle of packages. */
public class Left {
    public Right other() {
        return new Right();
    }
}
