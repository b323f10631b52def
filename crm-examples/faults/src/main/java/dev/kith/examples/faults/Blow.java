package dev.kith.examples.faults;

import java.sql.SQLException;

/** How something is stopped. */
enum Blow {
    /** The process ends at once. */
    HALT,
    RUNTIME_EXCEPTION,
    SQL_EXCEPTION,
    OUT_OF_MEMORY,
    INTERRUPT;

    /** How a JVM ends that was stopped so. */
    static final int HALTED = 97;

    void strike() {
        switch (this) {
            case HALT -> Runtime.getRuntime().halt(HALTED);
            case RUNTIME_EXCEPTION -> throw new IllegalStateException("as the fault wants it");
            case SQL_EXCEPTION -> Blow.<RuntimeException>thrown(new SQLException("as the fault wants it", "08006"));
            case OUT_OF_MEMORY -> throw new OutOfMemoryError("as the fault wants it");
            case INTERRUPT -> Thread.currentThread().interrupt();
        }
    }

    /** A storage of a vendor's own may throw anything, declared or not. */
    @SuppressWarnings("unchecked")
    private static <X extends Exception> void thrown(Exception any) throws X {
        throw (X) any;
    }
}
