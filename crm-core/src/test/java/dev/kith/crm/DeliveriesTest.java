package dev.kith.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.DeliveryLimits;
import dev.kith.crm.event.EventType;
import dev.kith.crm.event.UndeliverableException;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.metric.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who is told of what is committed, and what is asked of the store for it. */
class DeliveriesTest {
    private static final String SYNC = "acme.sync";

    private final FakeStorage storage = new FakeStorage();
    private final FakeOutbox outbox = storage.outbox;
    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    private CrmBuilder builder() {
        return Crm.builder().storage(storage).clock(() -> now).metrics(new Metrics() {
            @Override
            public void delivery(String subscription, String outcome, Duration lag) {
                told.add(subscription + " " + outcome + " " + lag);
            }
        });
    }

    private Crm hearing(AfterCommit body) {
        return builder().afterCommit(SYNC, body, CustomerEvent.REGISTERED).build();
    }

    private static void register(Crm crm, int count) {
        for (int n = 0; n < count; n++) {
            crm.desk(Actor.employee("maria")).customers().register(NewPerson.named("Ada", "Lovelace"));
        }
    }

    @Test
    void aBatchIsClaimedAndCompletedAtOnce() {
        try (var crm = hearing((delivery, desk) -> now = now.plusSeconds(1))) {
            register(crm, 120);
            var report = crm.runDue(1_000);
            assertThat(report).isEqualTo(new DueReport(120, 0, false));
            assertThat(outbox.told)
                    .containsExactly(
                            "subscribe acme.sync",
                            "claim 50",
                            "complete 50",
                            "claim 50",
                            "complete 50",
                            "claim 20",
                            "complete 20");
        }
    }

    @Test
    void theHostHearsWhatBecomesOfDeliveries() {
        var failures = List.of(new UndeliverableException("acme.no"), new IllegalStateException("Ada Lovelace"));
        var attempts = new AtomicInteger();
        try (var crm = hearing((delivery, desk) -> {
            int attempt = attempts.getAndIncrement();
            if (attempt < failures.size()) {
                throw failures.get(attempt);
            }
        })) {
            register(crm, 3);
            now = now.plusSeconds(60);
            outbox.fenced = 1;
            assertThat(crm.runDue(10)).isEqualTo(new DueReport(1, 2, false));
            assertThat(outbox.told.subList(1, 5))
                    .containsExactly("claim 3", "bury acme.no", "put off IllegalStateException", "complete 1");
            assertThat(told).containsExactly("acme.sync dead PT1M", "acme.sync failed PT1M", "acme.sync fenced PT1M");
        }
    }

    @Test
    void aThreadThatIsInterruptedGivesBackWhatItHasNotTried() {
        var tried = new AtomicInteger();
        try (var crm = hearing((delivery, desk) -> {
            tried.incrementAndGet();
            Thread.currentThread().interrupt();
        })) {
            register(crm, 5);
            crm.runDue(10);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(tried).hasValue(1);
            assertThat(outbox.told).containsExactly("subscribe acme.sync", "claim 5", "complete 1", "release 4");
        }
    }

    @Test
    void subscriptionsOfOthersAreReadOnceInAWhile() {
        var type = CustomerEvent.REGISTERED.code();
        try (var crm = builder().build()) {
            register(crm, 3);
            assertThat(outbox.looks).isEqualTo(1);
            assertThat(outbox.waiting).isEmpty();
            outbox.subscribers.put(type, Set.of("acme.later"));
            now = now.plusSeconds(10);
            register(crm, 2);
            assertThat(outbox.looks).isEqualTo(2);
            assertThat(outbox.waiting)
                    .hasSize(2)
                    .allMatch(one -> one.subscription().equals("acme.later")
                            && one.event().equals(type));
            now = now.minusSeconds(1);
            register(crm, 1);
            assertThat(outbox.looks).as("a clock that was turned back").isEqualTo(3);
        }
    }

    @Test
    void whatIsWrongWithSubscriptionsIsToldTogether() {
        AfterCommit nothing = (delivery, desk) -> {};
        assertThatExceptionOfType(MisconfiguredException.class)
                .isThrownBy(() -> builder()
                        .afterCommit(SYNC, nothing, CustomerEvent.REGISTERED)
                        .afterCommit(SYNC, nothing, CustomerEvent.REVISED)
                        .afterCommit("Acme sync", nothing, CustomerEvent.REVISED)
                        .afterCommit("acme.deaf", nothing, new EventType<?>[0])
                        .build())
                .extracting(MisconfiguredException::problems)
                .asString()
                .contains("two subscriptions are called acme.sync; rename one")
                .contains("a subscription is called 'Acme sync'; use 1 to 40 of")
                .contains("the subscription acme.deaf names no events; name one or more");
        assertThat(outbox.told).isEmpty();
    }

    @Test
    void aReasonIsACode() {
        assertThat(new UndeliverableException("acme.no").reason()).isEqualTo("acme.no");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new UndeliverableException("Ada Lovelace is unknown"));
    }

    @Test
    void pausesGrowAndDifferWithinTheirHalf() {
        var limits = DeliveryLimits.DEFAULT;
        assertThat(limits.pause(1, 0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(limits.pause(2, 0)).isEqualTo(Duration.ofSeconds(20));
        assertThat(limits.pause(2, 1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(limits.pause(12, 0)).isEqualTo(Duration.ofSeconds(20_480));
        assertThat(limits.pause(13, 0)).isEqualTo(Duration.ofHours(6));
        assertThat(limits.pause(10_000, 0.5)).isEqualTo(Duration.ofMinutes(270));
        var day = Duration.ofDays(1);
        for (var bad : List.of(Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(3_651))) {
            refuses(() -> new DeliveryLimits(2, bad, day, day, day));
            refuses(() -> new DeliveryLimits(2, day, bad, day, day));
            refuses(() -> new DeliveryLimits(2, day, day, bad, day));
            refuses(() -> new DeliveryLimits(2, day, day, day, bad));
        }
        refuses(() -> new DeliveryLimits(1, day, day, day, day));
    }

    private static void refuses(Runnable use) {
        assertThatExceptionOfType(IllegalUseException.class).isThrownBy(use::run);
    }

    @Test
    void aRunnerDeliversUntilItIsClosedAndGivesBackTheRest() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var heard = new AtomicInteger();
        try (var crm = hearing((delivery, desk) -> {
            heard.incrementAndGet();
            begun.countDown();
            if (!goOn.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("nobody has closed the runner");
            }
        })) {
            register(crm, 7);
            var runner = CrmRunner.start(crm);
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            var closing = new Thread(runner::close);
            closing.start();
            while (closing.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait(); // until it waits for the delivery in hand
            }
            goOn.countDown();
            closing.join();
            assertThat(heard).hasValue(1);
            assertThat(outbox.told).containsExactly("subscribe acme.sync", "claim 7", "complete 1", "release 6");
        }
    }

    @Test
    void aRunnerSurvivesWhateverARunThrows() throws InterruptedException {
        var again = new CountDownLatch(2);
        var crm = builder()
                .afterCommit(
                        SYNC,
                        (delivery, desk) -> {
                            again.countDown();
                            throw new NoClassDefFoundError("as the test wants it");
                        },
                        CustomerEvent.REGISTERED)
                .build();
        register(crm, 1);
        try (var runner = CrmRunner.start(crm, 2, Duration.ofMillis(20))) {
            assertThat(runner).isNotNull();
            while (!outbox.told.contains("put off NoClassDefFoundError")) {
                Thread.onSpinWait();
            }
            crm.close(); // each further run is refused
        }
        assertThat(outbox.told).contains("put off NoClassDefFoundError");
    }

    @Test
    void aRunnerHasThreadsAndRests() {
        try (var crm = builder().build()) {
            refuses(() -> CrmRunner.start(crm, 0, Duration.ofSeconds(1)));
            refuses(() -> CrmRunner.start(crm, 1, Duration.ofMillis(19)));
        }
    }
}
