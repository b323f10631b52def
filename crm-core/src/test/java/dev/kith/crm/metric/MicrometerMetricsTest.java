package dev.kith.crm.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The meters that the Javadoc promises. */
class MicrometerMetricsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Metrics metrics = MicrometerMetrics.to(registry, Tag.of("crm", "shop"));

    @Test
    void unitsAreTimedByTheirOutcome() {
        metrics.unit(Metrics.OK, Duration.ofMillis(3), 1);
        metrics.unit(Metrics.OK, Duration.ofMillis(5), 1);
        metrics.unit("KITH-300", Duration.ofMillis(7), 1);
        var ok = registry.get("kith.unit").tags("outcome", "ok", "crm", "shop").timer();
        assertThat(ok.count()).isEqualTo(2);
        assertThat(ok.totalTime(TimeUnit.MILLISECONDS)).isCloseTo(8, within(0.001));
        assertThat(registry.get("kith.unit").tag("outcome", "KITH-300").timer().count())
                .isEqualTo(1);
        assertThat(registry.find("kith.unit.retries").counter()).isNull();
    }

    @Test
    void whatWasTriedAgainIsCounted() {
        metrics.unit(Metrics.OK, Duration.ofMillis(3), 3);
        assertThat(registry.get("kith.unit.retries")
                        .tag("crm", "shop")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void eventsAreCountedByTheirType() {
        metrics.event("customer.registered");
        assertThat(registry.get("kith.event")
                        .tags("type", "customer.registered", "crm", "shop")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void dueWorkIsTimedByHowLateItWas() {
        metrics.due("task.reminder", Metrics.OK, Duration.ofMinutes(2));
        var timer = registry.get("kith.due")
                .tags("work", "task.reminder", "outcome", "ok", "crm", "shop")
                .timer();
        assertThat(timer.totalTime(TimeUnit.SECONDS)).isCloseTo(120, within(0.001));
    }

    @Test
    void theLagIsThatOfTheMoment() {
        var lag = new AtomicReference<>(Optional.of(Duration.ofSeconds(90)));
        metrics.watch(lag::get);
        var gauge = registry.get("kith.due.lag").tag("crm", "shop").timeGauge();
        assertThat(gauge.value(TimeUnit.SECONDS)).isCloseTo(90, within(0.001));
        lag.set(Optional.empty());
        assertThat(gauge.value()).isZero();
    }

    @Test
    void theLagIsThatOfTheCrmThatWasBuiltLast() {
        metrics.watch(() -> {
            throw new IllegalStateException("closed");
        });
        metrics.watch(() -> Optional.of(Duration.ofSeconds(90)));
        assertThat(registry.get("kith.due.lag").timeGauge().value(TimeUnit.SECONDS))
                .isCloseTo(90, within(0.001));
    }

    @Test
    void theLagOfACrmWithOtherTagsStays() {
        metrics.watch(() -> Optional.of(Duration.ofSeconds(90)));
        MicrometerMetrics.to(registry).watch(() -> Optional.of(Duration.ofSeconds(30)));
        MicrometerMetrics.to(registry).watch(() -> Optional.of(Duration.ofSeconds(40)));
        assertThat(registry.get("kith.due.lag").tag("crm", "shop").timeGauge().value(TimeUnit.SECONDS))
                .isCloseTo(90, within(0.001));
        assertThat(registry.find("kith.due.lag").timeGauges())
                .extracting(gauge -> Math.round(gauge.value(TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(90L, 40L);
    }

    @Test
    void theLagOfAClosedCrmIsNoNumber() {
        metrics.watch(() -> {
            throw new IllegalStateException("closed");
        });
        assertThat(registry.get("kith.due.lag").timeGauge().value()).isNaN();
    }
}
