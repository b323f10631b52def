package dev.kith.crm;

import dev.kith.crm.failure.IllegalUseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that do what is due, for an application that has no scheduler of its own: the only ones that Kith ever starts. Run one in as many JVMs as you like. A failure of the
 * store is told to the log, and the work goes on when the store is back. Close it before the Crm. Thread-safe.
 *
 * <pre>{@code
 * var runner = CrmRunner.start(crm);
 * …
 * runner.close();
 * crm.close();
 * }</pre>
 */
public final class CrmRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CrmRunner.class);
    private static final int AT_ONCE = 100;
    private static final Duration SHORTEST = Duration.ofMillis(20);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration LAST_GRACE = Duration.ofSeconds(5);

    private final CoreCrm crm;
    private final Duration every;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closing;

    private CrmRunner(CoreCrm crm, Duration every) {
        this.crm = crm;
        this.every = every;
    }

    /**
     * Starts one thread, which looks for work once a second.
     *
     * @param crm whose work is done
     * @return the runner
     */
    public static CrmRunner start(Crm crm) {
        return start(crm, 1, Duration.ofSeconds(1));
    }

    /**
     * Starts threads.
     *
     * @param crm whose work is done; one that the builder made
     * @param threads how many, from 1
     * @param every how long each rests when it has found nothing, at most
     * @return the runner
     * @throws IllegalUseException if there are no threads, the time is shorter than 20 ms, or the Crm is another's
     */
    public static CrmRunner start(Crm crm, int threads, Duration every) {
        if (threads < 1 || every.compareTo(SHORTEST) < 0 || !(crm instanceof CoreCrm core)) {
            throw new IllegalUseException(
                    "a runner has 1 or more threads, looks every 20 ms or more seldom, and serves a Crm that its builder made");
        }
        var runner = new CrmRunner(core, every);
        for (int n = 1; n <= threads; n++) {
            var thread = new Thread(runner::work, "kith-runner-" + n);
            thread.setDaemon(true); // an application that forgets to close it ends all the same
            runner.threads.add(thread);
        }
        runner.threads.forEach(Thread::start);
        return runner;
    }

    private void work() {
        while (!closing) {
            Thread.interrupted(); // of a listener that was interrupted, or has said so; whoever closes says it
            // otherwise
            var rest = every;
            try {
                var report = crm.runDue(AT_ONCE, () -> closing);
                rest = report.more() ? Duration.ZERO : untilNext(report.done() + report.failed() > 0);
            } catch (Throwable failed) { // whatever it is, the thread must not die of it; its message may hold anything
                LOG.warn("a run of due work failed with {}", failed.getClass().getName());
                rest = every.compareTo(AFTER_FAILURE) > 0 ? every : AFTER_FAILURE;
            }
            if (!closing && !rest.isZero()) {
                LockSupport.parkNanos(rest.toNanos());
            }
        }
    }

    /** What seems due and was not found is held by others, or due by another clock. */
    private Duration untilNext(boolean found) {
        var now = crm.clock().instant();
        var next = crm.nextDue().orElse(Instant.MAX);
        if (!next.isBefore(now.plus(every)) || (!found && !next.isAfter(now))) {
            return every;
        }
        return next.isAfter(now.plus(SHORTEST)) ? Duration.between(now, next) : SHORTEST;
    }

    /**
     * Lets the threads end what they have in hand, and give back what they have claimed beside it. Waits for them up to 30 seconds; then they are
     * interrupted, and have 5 seconds more.
     * What they hold nevertheless is done by others when its lease has run out.
     */
    @Override
    public void close() {
        closing = true;
        threads.forEach(LockSupport::unpark);
        boolean interrupted = !ended(GRACE);
        threads.stream().filter(Thread::isAlive).forEach(Thread::interrupt);
        interrupted |= !ended(LAST_GRACE);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for all of them. {@return false if this thread was interrupted meanwhile} */
    private boolean ended(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            for (var thread : threads) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
            }
            return true;
        } catch (InterruptedException hurried) {
            return false;
        }
    }
}
