package dev.kith.crm.metric;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The port to a host's monitoring. What it is told bears codes and names of types, never personal data, ids or tenants. It is called on the threads that work, so
 * it must be thread-safe and return at once; what it throws is swallowed and a line in the log. {@link MicrometerMetrics} is one.
 */
public interface Metrics {
    /** Tells nobody. */
    Metrics NONE = new Metrics() {};

    /** The outcome of a unit that has returned. In a transaction of the host it is not committed yet. */
    String OK = "ok";

    /** The outcome of what an exception has left that is none of Kith's. */
    String FAILED = "failed";

    /**
     * Hears of a unit: an outermost call of Kith that read or wrote, the times that it was tried again included.
     *
     * @param outcome {@link #OK}, the code of the failure ({@link dev.kith.crm.failure.FailureCode#code}), or {@link #FAILED}
     * @param took how long it took, with commit or rollback
     * @param attempts how often it was tried, from 1: more where it has lost a race
     */
    default void unit(String outcome, Duration took, int attempts) {}

    /**
     * Hears of an event. Its unit may still come to nothing.
     *
     * @param type the name of its type
     */
    default void event(String type) {}

    /**
     * Hears of an item of due work that was done or has failed; not of one that another worker has taken.
     *
     * @param work the name of the work; {@code unknown} where the item could not even be taken
     * @param outcome {@link #OK}, or that of the unit that has failed; a failed item is put off
     * @param lag by how much it was late, when the run began
     */
    default void due(String work, String outcome, Duration lag) {}

    /** The outcome of a delivery that was given up. */
    String DEAD = "dead";

    /** The outcome of a delivery whose lease had run out when it was made: it may have been made twice. */
    String FENCED = "fenced";

    /** The outcome of a delivery that a JVM had claimed and not ended: told by the one that claims it next. */
    String LAPSED = "lapsed";

    /**
     * Hears of a delivery of an event.
     *
     * @param subscription for whom
     * @param outcome {@link #OK}, {@link #FAILED} where it is tried again, {@link #DEAD}, {@link #FENCED} or {@link #LAPSED}
     * @param lag how long ago the event happened
     */
    default void delivery(String subscription, String outcome, Duration lag) {}

    /**
     * Is handed, once, when the Crm is built, what tells how far due work is behind.
     *
     * @param lag by how much the item is late that waits longest; empty if nothing is due. Asks the store, in a short transaction of its
     *     own; throws once the Crm is closed
     */
    default void watch(Supplier<Optional<Duration>> lag) {}
}
