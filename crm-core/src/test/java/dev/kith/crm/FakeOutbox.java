package dev.kith.crm;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Just enough of an outbox to test who works on it, and notes what it is told. */
final class FakeOutbox implements Outbox, Subscriptions {
    final Map<String, Set<String>> subscribers = new HashMap<>();
    final List<Entry> waiting = new CopyOnWriteArrayList<>();

    /** What it was told, in a line each. */
    final List<String> told = new CopyOnWriteArrayList<>();

    /** How many completions find that somebody else has claimed meanwhile. */
    int fenced;

    int looks;

    @Override
    public Map<String, Set<String>> subscribers() {
        looks++;
        return subscribers;
    }

    @Override
    public void add(Collection<Entry> entries) {
        waiting.addAll(entries);
    }

    @Override
    public Claims claim(Collection<Candidate> candidates, Instant now, Duration lease) {
        told.add("claim " + candidates.size());
        var ids = candidates.stream().map(Candidate::id).toList();
        return new Claims(
                waiting.stream()
                        .filter(one -> ids.contains(one.id()))
                        .map(one -> new Held(one, 1, 1))
                        .toList(),
                List.of());
    }

    @Override
    public int complete(Collection<Held> done) {
        told.add("complete " + done.size());
        done.forEach(one -> waiting.remove(one.entry()));
        return done.size() - fenced;
    }

    @Override
    public void putOff(Held failed, Duration pause, String reason) {
        told.add("put off " + reason);
        waiting.remove(failed.entry());
    }

    @Override
    public void bury(Held failed, String reason) {
        told.add("bury " + reason);
        waiting.remove(failed.entry());
    }

    @Override
    public void release(Collection<Held> untried) {
        told.add("release " + untried.size());
        untried.forEach(one -> waiting.remove(one.entry()));
    }

    @Override
    public List<Dead> dead(int limit) {
        return List.of();
    }

    @Override
    public boolean requeue(UUID id, Instant expires) {
        return false;
    }

    @Override
    public boolean forget(UUID id) {
        return false;
    }

    @Override
    public void add(String subscription, Set<String> events) {
        told.add("subscribe " + subscription);
    }

    @Override
    public void remove(String subscription, Set<String> events) {
        told.add("unsubscribe " + subscription);
    }

    @Override
    public List<Candidate> due(String subscription, Set<String> events, Instant now, int limit) {
        return waiting.stream()
                .filter(one -> one.subscription().equals(subscription))
                .limit(limit)
                .map(one -> new Candidate(TenantId.ONLY, one.id(), 0, false))
                .toList();
    }

    @Override
    public Optional<Instant> next(String subscription, Set<String> events) {
        return Optional.empty();
    }
}
