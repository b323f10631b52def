package dev.kith.crm;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.metric.Metrics;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each outermost call a unit, lets nested ones join it, and tries again what lost a race. */
final class Units {
    private static final Logger LOG = LoggerFactory.getLogger(Units.class);
    private static final int ATTEMPTS = 8;

    private final CrmStorage storage;
    private final Measured measured;

    @SuppressWarnings("ThreadLocalUsage") // each Crm has units of its own; removed when the unit ends
    private final ThreadLocal<@Nullable OpenUnit> open = new ThreadLocal<>();

    Units(CrmStorage storage, Measured measured) {
        this.storage = storage;
        this.measured = measured;
    }

    <T> T in(CallContext context, Function<UnitOfWork, T> work) {
        var outer = open.get();
        if (outer != null) {
            return joined(outer, context, work);
        }
        long began = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                var result = storage.inTransaction(context, Visibility.all(), unit -> opened(unit, work));
                measured.unit(Metrics.OK, System.nanoTime() - began, attempt); // throws nothing
                return result;
            } catch (StoreFailureException lost) {
                if (!lost.retryable() || attempt == ATTEMPTS) {
                    measured.unit(Measured.outcome(lost), System.nanoTime() - began, attempt);
                    throw lost;
                }
                LOG.debug("a unit lost a race; attempt {} follows", attempt + 1);
                pause(attempt);
            } catch (RuntimeException | Error why) {
                measured.unit(Measured.outcome(why), System.nanoTime() - began, attempt);
                throw why;
            }
        }
    }

    /** Lets the unit of this thread end in nothing but a rollback. */
    void doom() {
        var now = open.get();
        if (now != null) {
            now.doomed = true;
        }
    }

    /** Who is still to hear of what happened in the unit of this thread, which is open. */
    Deque<Runnable> unheard() {
        return Objects.requireNonNull(open.get()).unheard;
    }

    boolean isOpen() {
        return open.get() != null;
    }

    private <T> T opened(UnitOfWork unit, Function<UnitOfWork, T> work) {
        var now = new OpenUnit(unit);
        open.set(now);
        try {
            var result = work.apply(unit);
            if (now.doomed) {
                throw new IllegalUseException("an exception left an earlier call of this unit, so nothing of it may be"
                        + " stored; let the exception leave the unit, too");
            }
            return result;
        } finally {
            open.remove();
        }
    }

    private static <T> T joined(OpenUnit outer, CallContext context, Function<UnitOfWork, T> work) {
        var tenant = outer.unit.context().tenant();
        if (!tenant.equals(context.tenant())) {
            throw new IllegalUseException("a unit of tenant " + tenant + " is open on this thread; tenant "
                    + context.tenant() + " needs a unit of its own, after this one");
        }
        if (outer.doomed) {
            throw new IllegalUseException("an exception left an earlier call of this unit; it can only be rolled back");
        }
        try {
            return work.apply(outer.unit);
        } catch (RuntimeException | Error leaving) {
            outer.doomed = true;
            throw leaving;
        }
    }

    /** Lets the winner of the race finish; the losers come back at different times. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(5L * attempt)) + 1);
    }
}
