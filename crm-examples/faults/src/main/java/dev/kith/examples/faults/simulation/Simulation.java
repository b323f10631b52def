package dev.kith.examples.faults.simulation;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.delivery.DeadDelivery;
import dev.kith.crm.event.Delivery;
import dev.kith.crm.event.DeliveryLimits;
import dev.kith.crm.event.UndeliverableException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.inmemory.SettableClock;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Five years of an application in four processes on one store, on one thread and by one seed: busy minutes and quiet weeks, crashes, lost answers, pauses, clocks that
 * are wrong, a store that fails. The same seed gives the same years.
 */
public final class Simulation {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration YEARS = Duration.ofDays(5 * 365);
    private static final DeliveryLimits LIMITS = new DeliveryLimits(
            6, Duration.ofDays(30), Duration.ofMinutes(2), Duration.ofSeconds(10), Duration.ofHours(1));
    private static final int WORKERS = 4;
    private static final int CUSTOMERS = 5;
    private static final int DEEPEST = 3;

    private final Fate fate;
    private final Ledger ledger = new Ledger();
    private final SettableClock clock = SettableClock.at(START);
    private final InMemoryStorage storage = InMemoryStorage.create(clock);
    private final List<CustomerId> customers = new ArrayList<>();
    private final Crm[] workers = new Crm[WORKERS];
    private final Duration[] skews = new Duration[WORKERS];
    private final Set<Integer> busy = new HashSet<>();
    private final Set<Integer> dead = new HashSet<>();
    private long lastId;

    private Simulation(long seed) {
        fate = new Fate(seed);
    }

    /**
     * What was found.
     *
     * @param promises how many deliveries were promised
     * @param duplicates how many came once more
     * @param violations what must not be, in words
     * @param struck how often each mishap has struck
     * @param trace the same for the same years
     */
    public record Outcome(
            int promises, long duplicates, List<String> violations, Map<String, Integer> struck, String trace) {}

    /**
     * Lives through five years.
     *
     * @param seed decides everything
     * @return what was found
     */
    public static Outcome of(long seed) {
        return new Simulation(seed).lived();
    }

    private Outcome lived() {
        Stream.generate(() -> new CustomerId(id())).limit(CUSTOMERS).forEach(customers::add);
        for (int worker = 0; worker < WORKERS; worker++) {
            skews[worker] = Duration.ZERO;
            start(worker);
        }
        while (clock.instant().isBefore(START.plus(YEARS))) {
            step();
        }
        settle();
        storage.close();
        var struck = new TreeMap<String, Integer>();
        fate.struck().forEach((mishap, times) -> struck.put(mishap.name(), times));
        return new Outcome(
                ledger.promises(), ledger.duplicates(), List.copyOf(ledger.violations()), struck, ledger.traced());
    }

    /** Busy minutes with many steps, and then a day or a week without any. */
    private void step() {
        int quiet = fate.of(100);
        var pause = quiet < 80
                ? Duration.ofSeconds(fate.of(90))
                : quiet < 97 ? Duration.ofMinutes(fate.of(2_400)) : Duration.ofHours(fate.of(1_600));
        clock.advance(pause);
        int worker = fate.of(WORKERS);
        if (fate.strikes(Mishap.SKEW)) {
            skews[worker] = Duration.ofSeconds(fate.of(14_400) - 7_200L);
        }
        int what = fate.of(100);
        if (what < 25) {
            alive(worker, () -> tell(worker));
        } else if (what < 98) {
            work(worker);
        } else {
            alive(worker, () -> requeue(worker));
        }
    }

    /** Nothing goes wrong any more, and all the time in the world passes. */
    private void settle() {
        fate.beKind();
        for (int round = 0; round < 2 * LIMITS.attempts() + 10; round++) {
            clock.advance(Duration.ofHours(2));
            for (int worker = 0; worker < WORKERS; worker++) {
                work(worker);
            }
        }
        var givenUp = new HashSet<UUID>();
        dead(0).forEach(one -> givenUp.add(one.delivery().key()));
        ledger.close(givenUp);
    }

    private void start(int worker) {
        var world = new MishapStorage.World() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public Crash die() {
                return died(worker);
            }

            @Override
            public boolean isDead() {
                return dead.contains(worker);
            }

            @Override
            public void pause(boolean othersGoOn) {
                stand(othersGoOn);
            }
        };
        workers[worker] = Crm.builder()
                .storage(new MishapStorage(storage, fate, ledger, world))
                .clock(() -> clock.instant().plus(skews[worker]))
                .ids(this::id)
                .deliveryLimits(LIMITS)
                .extension(new Telling())
                .afterCommit("sim.one", (delivery, desk) -> hear(worker, "sim.one", delivery), Telling.TOLD)
                .afterCommit("sim.two", (delivery, desk) -> hear(worker, "sim.two", delivery), Telling.TOLD)
                .build();
    }

    private void hear(int worker, String subscription, Delivery delivery) {
        ledger.begun(subscription, delivery);
        die(worker, Mishap.CRASH_BEFORE_HAND_OVER);
        if (fate.strikes(Mishap.REFUSAL)) {
            throw new UndeliverableException("sim.refused");
        }
        if (fate.strikes(Mishap.FAILURE)) {
            throw new IllegalStateException("as fate has it");
        }
        if (fate.strikes(Mishap.PAUSE_IN_LISTENER)) {
            stand(true);
        }
        ledger.received(delivery.key());
        die(worker, Mishap.CRASH_AFTER_HAND_OVER);
    }

    private void die(int worker, Mishap mishap) {
        if (fate.strikes(mishap)) {
            throw died(worker);
        }
    }

    private Crash died(int worker) {
        dead.add(worker);
        return new Crash();
    }

    /** For longer than a lease, or not; others may go on meanwhile, unless they stand still themselves. */
    private void stand(boolean othersGoOn) {
        clock.advance(Duration.ofSeconds(fate.of(300)));
        int other = fate.of(WORKERS);
        if (othersGoOn && !busy.contains(other) && busy.size() < DEEPEST) {
            work(other);
        }
    }

    private void tell(int worker) {
        int events = 1 + fate.of(3);
        boolean rolledBack = fate.of(10) == 0;
        workers[worker].desk(Actor.engine("sim")).doInTransaction(desk -> {
            for (int n = 0; n < events; n++) {
                desk.facade(Telling.Tell.class).of(customers.get(fate.of(CUSTOMERS)));
            }
            if (rolledBack) {
                throw new StoreFailureException("as the application wants it", false, new IllegalStateException());
            }
        });
    }

    private void requeue(int worker) {
        dead(worker).stream().findFirst().ifPresent(one -> {
            var key = one.delivery().key();
            ledger.requeued(key);
            workers[worker].desk(Actor.engine("sim")).deliveries().requeue(key);
        });
    }

    private List<DeadDelivery> dead(int worker) {
        return workers[worker].desk(Actor.engine("sim")).deliveries().dead(1_000);
    }

    private void work(int worker) {
        alive(worker, () -> workers[worker].runDue(1 + fate.of(40)));
    }

    /** What the store refuses is told to whoever asked; a process that has died is there again: a Crm has nothing that it could forget. */
    private void alive(int worker, Runnable work) {
        if (!busy.add(worker)) {
            return;
        }
        try {
            work.run();
        } catch (StoreFailureException told) {
            ledger.trace("f");
        } catch (Crash died) {
            ledger.trace("x" + worker);
        } finally {
            dead.remove(worker);
            busy.remove(worker);
        }
    }

    /** Of version 7, in their order. */
    private UUID id() {
        long millis = clock.instant().toEpochMilli();
        lastId = Math.max(lastId + 1, millis << 12);
        long time = lastId >>> 12;
        return new UUID(time << 16 | 0x7000 | (lastId & 0xFFF), 0x8000_0000_0000_0000L | (fate.bits() >>> 2));
    }
}
