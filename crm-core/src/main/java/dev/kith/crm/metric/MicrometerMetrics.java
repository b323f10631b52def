package dev.kith.crm.metric;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tells a registry of Micrometer, which the application adds as {@code io.micrometer:micrometer-core}. Thread-safe.
 *
 * <ul>
 *   <li>{@code kith.unit}, a timer by {@code outcome}: outermost calls that read or wrote; {@code kith.unit.retries}, a counter
 *   <li>{@code kith.event}, a counter by {@code type}
 *   <li>{@code kith.due}, a timer by {@code work} and {@code outcome}: by how much items were late that were done or have failed
 *   <li>{@code kith.delivery}, a timer by {@code subscription} and {@code outcome}: how long ago the events were that were delivered, or could not be
 *   <li>{@code kith.due.lag}, a gauge: by how much the item is late that waits longest, 0 if nothing is due. Each look at it asks the store
 * </ul>
 */
@SuppressWarnings("exports") // who uses it requires Micrometer; who does not needs no such module
public final class MicrometerMetrics implements Metrics {
    private static final String LAG = "kith.due.lag";

    private final MeterRegistry registry;
    private final List<Tag> tags;

    private MicrometerMetrics(MeterRegistry registry, List<Tag> tags) {
        this.registry = registry;
        this.tags = List.copyOf(tags);
    }

    /**
     * Tells a registry.
     *
     * @param registry where the meters are
     * @param tags what tells this Crm from others on the same registry
     * @return to be given to the builder
     */
    public static MicrometerMetrics to(MeterRegistry registry, Tag... tags) {
        return new MicrometerMetrics(registry, List.of(tags));
    }

    @Override
    public void unit(String outcome, Duration took, int attempts) {
        Timer.builder("kith.unit")
                .description("Outermost calls of Kith that read or wrote")
                .tags(tags)
                .tag("outcome", outcome)
                .register(registry)
                .record(took);
        if (attempts > 1) {
            Counter.builder("kith.unit.retries")
                    .description("How often a unit was tried again that had lost a race")
                    .tags(tags)
                    .register(registry)
                    .increment(attempts - 1.0);
        }
    }

    @Override
    public void event(String type) {
        Counter.builder("kith.event")
                .description("Events of Kith")
                .tags(tags)
                .tag("type", type)
                .register(registry)
                .increment();
    }

    @Override
    public void due(String work, String outcome, Duration lag) {
        Timer.builder("kith.due")
                .description("By how much items of due work were late that were done or have failed")
                .tags(tags)
                .tag("work", work)
                .tag("outcome", outcome)
                .register(registry)
                .record(lag);
    }

    @Override
    public void delivery(String subscription, String outcome, Duration lag) {
        Timer.builder("kith.delivery")
                .description("How long ago the events were that were delivered, or could not be")
                .tags(tags)
                .tag("subscription", subscription)
                .tag("outcome", outcome)
                .register(registry)
                .record(lag);
    }

    @Override
    public void watch(Supplier<Optional<Duration>> lag) {
        var before = List.copyOf(registry.find(LAG).meters());
        if (before.contains(
                gauge(lag))) { // of a Crm that was there before, with the very tags: it would go on to be asked
            registry.remove(gauge(lag));
            gauge(lag);
        }
    }

    /** Gives the one that is there, if there is one. */
    private TimeGauge gauge(Supplier<Optional<Duration>> lag) {
        return TimeGauge.builder(LAG, () -> lag.get().orElse(Duration.ZERO).toMillis(), TimeUnit.MILLISECONDS)
                .description("By how much the item of due work is late that waits longest")
                .tags(tags)
                .register(registry);
    }
}
