package dev.kith.crm.jpa.mapping;

import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.IllegalUseException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells what the store refuses in our own words, without the driver's; a unit in which it has refused something cannot go on. */
final class Refusals {
    private final Writes writes;
    private final boolean ours;
    private @Nullable CrmException failed;
    private boolean ended;

    Refusals(Writes writes, boolean ours) {
        this.writes = writes;
        this.ours = ours;
    }

    <T> T told(Supplier<T> work) {
        if (ended) {
            throw new IllegalUseException("this unit has ended; a port is good only inside its unit");
        }
        try {
            return work.get();
        } catch (CrmException told) {
            throw first(told);
        } catch (RuntimeException refused) {
            throw first(Failures.told(refused, writes, ours));
        }
    }

    /** What is refused after that may follow from it: PostgreSQL refuses all. */
    private CrmException first(CrmException told) {
        failed = failed == null ? told : failed;
        return told;
    }

    void requireNone() {
        if (failed != null) {
            throw failed;
        }
    }

    void end() {
        ended = true;
    }
}
