package dev.kith.crm;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.metric.Metrics;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of deliveries. They are claimed in batches, made outside of any unit, and their ends are stored in batches. What a JVM has died of is claimed alone, so that
 * nothing else is tried in vain for it.
 */
final class DeliveryRun {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRun.class);
    private static final int BATCH = 50;

    private final CoreCrm crm;
    private final BooleanSupplier stop;
    private final Instant now;
    private final Set<Candidate> left = new HashSet<>();
    private int done;
    private int failed;

    DeliveryRun(CoreCrm crm, BooleanSupplier stop) {
        this.crm = crm;
        this.stop = stop;
        this.now = crm.clock().instant();
    }

    int done() {
        return done;
    }

    int failed() {
        return failed;
    }

    /** Round and round, each subscription its share, so that none waits for all deliveries of another. */
    void upTo(int limit) {
        var subscriptions = crm.assembly().subscriptions();
        boolean more = true;
        while (more) {
            more = false;
            int share = (limit - done - failed + subscriptions.size() - 1) / Math.max(1, subscriptions.size());
            for (var subscription : subscriptions) {
                more |= round(subscription, Math.min(share, limit - done - failed));
            }
        }
    }

    /** {@return whether there may be more} */
    private boolean round(Subscription subscription, int share) {
        var room = Math.min(BATCH, share);
        if (room < 1 || stopped()) {
            return false;
        }
        var found = crm
                .storage()
                .subscriptions()
                .due(subscription.name(), subscription.events(), now, room + left.size())
                .stream()
                .filter(candidate -> !left.contains(candidate))
                .limit(room)
                .toList();
        batches(found).forEach(batch -> deliver(subscription, batch));
        return !found.isEmpty();
    }

    /** Of one tenant each; what a JVM may have died of alone. */
    private static List<List<Candidate>> batches(List<Candidate> found) {
        var together = new LinkedHashMap<TenantId, List<Candidate>>();
        var batches = new ArrayList<List<Candidate>>();
        for (var candidate : found) {
            if (candidate.lapsed()) {
                batches.add(List.of(candidate));
            } else {
                together.computeIfAbsent(candidate.tenant(), any -> new ArrayList<>())
                        .add(candidate);
            }
        }
        batches.addAll(together.values());
        return batches;
    }

    private void deliver(Subscription subscription, List<Candidate> candidates) {
        if (stopped()) {
            return;
        }
        var tenant = candidates.get(0).tenant();
        var context = CallContext.of(Actor.engine(subscription.name())).in(tenant);
        var batch = new DeliveryBatch(crm, subscription, context, stop);
        var claims = claimed(batch, candidates);
        claims.held().stream().filter(held -> lapsed(held, candidates)).forEach(held -> tell(held, Metrics.LAPSED));
        claims.buried().forEach(this::buried);
        candidates.stream().filter(candidate -> !claimed(candidate, claims)).forEach(left::add);
        try {
            batch.deliver(claims.held());
        } finally {
            done += batch.done();
            failed += batch.failed() + claims.buried().size();
        }
    }

    /** What cannot be claimed, since one of it cannot be read or the store refuses, must not keep the others waiting. */
    private Outbox.Claims claimed(DeliveryBatch batch, List<Candidate> candidates) {
        try {
            return batch.claim(candidates, now);
        } catch (RuntimeException refused) {
            var why = refused.getClass().getName();
            LOG.warn("deliveries could not be claimed, and are left for later: {}", why);
            var held = new ArrayList<Outbox.Held>();
            if (candidates.size() > 1 && !(refused instanceof StoreFailureException)) {
                candidates.forEach(
                        one -> held.addAll(claimed(batch, List.of(one)).held()));
            }
            return new Outbox.Claims(held, List.of());
        }
    }

    private static boolean lapsed(Outbox.Held held, List<Candidate> candidates) {
        return candidates.stream()
                .anyMatch(candidate ->
                        candidate.lapsed() && candidate.id().equals(held.entry().id()));
    }

    private static boolean claimed(Candidate candidate, Outbox.Claims claims) {
        return claims.held().stream().anyMatch(held -> held.entry().id().equals(candidate.id()))
                || claims.buried().stream().anyMatch(dead -> dead.entry().id().equals(candidate.id()));
    }

    private void buried(Outbox.Dead dead) {
        var entry = dead.entry();
        var to = entry.subscription();
        LOG.warn("delivery {} to {} is given up: {}; see Desk.deliveries", entry.id(), to, dead.reason());
        crm.measured().delivery(to, Metrics.DEAD, entry.at(), now);
    }

    private void tell(Outbox.Held held, String outcome) {
        crm.measured()
                .delivery(held.entry().subscription(), outcome, held.entry().at(), now);
    }

    private boolean stopped() {
        return stop.getAsBoolean() || Thread.currentThread().isInterrupted();
    }
}
