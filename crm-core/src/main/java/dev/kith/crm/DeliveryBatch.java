package dev.kith.crm;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.event.Delivery;
import dev.kith.crm.event.UndeliverableException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.metric.Metrics;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Some deliveries of one tenant to one subscription, which this thread holds. */
final class DeliveryBatch {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryBatch.class);

    /** What was made is stored so often, and at the end of the batch. */
    private static final long STORED_AFTER = TimeUnit.MILLISECONDS.toNanos(200);

    private final CoreCrm crm;
    private final Subscription subscription;
    private final CallContext context;
    private final BooleanSupplier stop;
    private final List<Outbox.Held> made = new ArrayList<>();
    private final long begun = System.nanoTime();
    private long stored = begun;
    private int done;
    private int failed;

    DeliveryBatch(CoreCrm crm, Subscription subscription, CallContext context, BooleanSupplier stop) {
        this.crm = crm;
        this.subscription = subscription;
        this.context = context;
        this.stop = stop;
    }

    int done() {
        return done;
    }

    int failed() {
        return failed;
    }

    Outbox.Claims claim(Collection<Subscriptions.Candidate> candidates, Instant now) {
        var lease = crm.limits().lease();
        return unit(outbox -> outbox.claim(candidates, now, lease));
    }

    /** Makes them, as long as half of the lease is left: the rest is given back then, to whoever comes first. */
    void deliver(List<Outbox.Held> held) {
        int tried = 0;
        try {
            while (tried < held.size() && (tried == 0 || inTime()) && !stopped()) {
                deliver(held.get(tried++));
                if (System.nanoTime() - stored > STORED_AFTER) {
                    store();
                }
            }
        } finally {
            store();
            var untried = held.subList(tried, held.size());
            if (!untried.isEmpty()) {
                run(outbox -> outbox.release(untried));
            }
        }
    }

    private boolean inTime() {
        return System.nanoTime() - begun < crm.limits().lease().toNanos() / 2;
    }

    private boolean stopped() {
        return stop.getAsBoolean() || Thread.currentThread().isInterrupted();
    }

    /** Whatever one throws, the others go on; unless the JVM itself is at its end. */
    private void deliver(Outbox.Held held) {
        try {
            subscription.body().deliver(delivery(held), new CoreWorkbench(crm, caused(held), true));
            made.add(held);
        } catch (UndeliverableException never) {
            failed(held, never.reason(), true);
        } catch (Throwable why) {
            failed(
                    held,
                    why.getClass().getSimpleName(),
                    held.attempt() >= held.entry().most());
            if (why instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            if (why instanceof VirtualMachineError end && !(why instanceof StackOverflowError)) {
                throw end;
            }
        }
    }

    /** What is done there is done in the course of what caused it. */
    private CallContext caused(Outbox.Held held) {
        return held.entry().correlationId().map(context::correlatedBy).orElse(context);
    }

    private static Delivery delivery(Outbox.Held held) {
        var entry = held.entry();
        return new Delivery(
                entry.id(),
                entry.event(),
                entry.cause(),
                entry.subject(),
                entry.customer(),
                entry.at(),
                entry.by(),
                entry.correlationId(),
                held.attempt());
    }

    /** The message of an exception may hold personal data: only its class is told. */
    private void failed(Outbox.Held held, String why, boolean forGood) {
        failed++;
        var key = held.entry().id();
        var to = subscription.name();
        tell(held, forGood ? Metrics.DEAD : Metrics.FAILED);
        if (forGood) {
            LOG.warn("delivery {} to {} is given up: {}; see Desk.deliveries", key, to, why);
        } else {
            LOG.info("delivery {} to {} has failed with {}; it is tried again", key, to, why);
        }
        try {
            if (forGood) {
                run(outbox -> outbox.bury(held, why));
            } else {
                var pause = crm.limits().pause(held.attempt(), jitter(held));
                run(outbox -> outbox.putOff(held, pause, why));
            }
        } catch (StoreFailureException further) { // the lease runs out, and others see to it
            LOG.warn("delivery {} could not be put off: {}", key, further.getMessage());
        }
    }

    /** Even over deliveries and attempts, and the same for the same one. */
    private static double jitter(Outbox.Held held) {
        return new SplittableRandom(held.entry().id().getLeastSignificantBits() + held.attempt()).nextDouble();
    }

    private void store() {
        stored = System.nanoTime();
        if (made.isEmpty()) {
            return;
        }
        var all = List.copyOf(made);
        int ours = unit(outbox -> outbox.complete(all));
        made.clear();
        done += all.size();
        all.stream().limit(ours).forEach(held -> tell(held, Metrics.OK));
        int late = all.size() - ours;
        if (late > 0) {
            var to = subscription.name();
            LOG.warn("{} deliveries to {} took longer than their lease; they may have been made twice", late, to);
            all.stream().skip(ours).forEach(held -> tell(held, Metrics.FENCED));
        }
    }

    private void tell(Outbox.Held held, String outcome) {
        crm.measured()
                .delivery(
                        subscription.name(),
                        outcome,
                        held.entry().at(),
                        crm.clock().instant());
    }

    private void run(Consumer<Outbox> work) {
        unit(outbox -> {
            work.accept(outbox);
            return context;
        });
    }

    /** The store could not work for a thread that is interrupted: that waits. */
    private <T> T unit(Function<Outbox, T> work) {
        boolean interrupted = Thread.interrupted();
        try {
            return new CoreWorkbench(crm, context, true).inTransaction(unit -> work.apply(unit.port(Outbox.class)));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
