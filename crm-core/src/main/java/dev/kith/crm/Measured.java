package dev.kith.crm;

import dev.kith.crm.failure.CrmException;
import dev.kith.crm.metric.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the host's monitoring, and lets no work fail of it. */
record Measured(Metrics metrics) {
    private static final Logger LOG = LoggerFactory.getLogger(Measured.class);

    void watch(Supplier<Optional<Duration>> lag) {
        tell(to -> to.watch(lag));
    }

    void unit(String outcome, long nanos, int attempts) {
        tell(to -> to.unit(outcome, Duration.ofNanos(nanos), attempts));
    }

    void event(String type) {
        tell(to -> to.event(type));
    }

    void due(String work, String outcome, Instant due, Instant now) {
        tell(to -> to.due(work, outcome, Duration.between(due, now)));
    }

    void delivery(String subscription, String outcome, Instant at, Instant now) {
        tell(to -> to.delivery(subscription, outcome, Duration.between(at, now)));
    }

    static String outcome(Throwable why) {
        return why instanceof CrmException told ? told.code().code() : Metrics.FAILED;
    }

    /** The message of an exception may hold anything: only its class is told. */
    private void tell(Consumer<Metrics> what) {
        try {
            what.accept(metrics);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError refused) { // what was done is done
            LOG.warn("the metrics failed with {}", refused.getClass().getName());
        }
    }
}
