package dev.kith.examples.faults.simulation;

/** The end of a process: whatever it tries afterwards comes to nothing. */
final class Crash extends VirtualMachineError {
    private static final long serialVersionUID = 1L;

    Crash() {
        super("the process has died");
    }

    /** There are many, and nobody asks where. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
