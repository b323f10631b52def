package dev.kith.crm.failure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** A cause without its message: class and stack trace stay. */
final class Redacted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Redacted(Throwable original) {
        super(original.getClass().getName() + " (message withheld: it may hold personal data)");
        setStackTrace(original.getStackTrace());
    }

    static Redacted of(Throwable original) {
        return of(original, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Causes may form a ring: each is copied once. */
    private static Redacted of(Throwable original, Set<Throwable> seen) {
        seen.add(original);
        var copy = new Redacted(original);
        var cause = original.getCause();
        if (cause != null && !seen.contains(cause)) {
            copy.initCause(of(cause, seen));
        }
        return copy;
    }
}
