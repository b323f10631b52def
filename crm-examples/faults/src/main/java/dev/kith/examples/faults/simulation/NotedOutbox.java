package dev.kith.examples.faults.simulation;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import dev.kith.examples.faults.simulation.MishapStorage.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The outbox of one unit: what is done to it is noted when the unit is committed. */
final class NotedOutbox implements Outbox {
    private final Ledger ledger;
    private final World world;
    private final List<Runnable> notes = new ArrayList<>();
    private Outbox outbox = this;

    NotedOutbox(Ledger ledger, World world) {
        this.ledger = ledger;
        this.world = world;
    }

    NotedOutbox over(Outbox one) {
        outbox = one;
        return this;
    }

    void committed() {
        notes.forEach(Runnable::run);
    }

    @Override
    public Map<String, Set<String>> subscribers() {
        return outbox.subscribers();
    }

    @Override
    public void add(Collection<Entry> entries) {
        outbox.add(entries);
        notes.add(() -> ledger.committed(entries));
    }

    @Override
    public Claims claim(Collection<Candidate> candidates, Instant now, Duration lease) {
        var claims = outbox.claim(candidates, now, lease);
        var at = world.now();
        notes.add(() -> ledger.claimed(candidates, claims.held(), at, lease));
        return claims;
    }

    @Override
    public int complete(Collection<Held> done) {
        int ours = outbox.complete(done);
        if (ours == done.size()) {
            notes.add(() -> done.forEach(ledger::ended));
        }
        return ours;
    }

    @Override
    public void putOff(Held failed, Duration pause, String reason) {
        outbox.putOff(failed, pause, reason);
        notes.add(() -> ledger.ended(failed));
    }

    @Override
    public void bury(Held failed, String reason) {
        outbox.bury(failed, reason);
        notes.add(() -> ledger.ended(failed));
    }

    @Override
    public void release(Collection<Held> untried) {
        outbox.release(untried);
        notes.add(() -> untried.forEach(ledger::ended));
    }

    @Override
    public List<Dead> dead(int limit) {
        return outbox.dead(limit);
    }

    @Override
    public boolean requeue(UUID id, Instant expires) {
        return outbox.requeue(id, expires);
    }

    @Override
    public boolean forget(UUID id) {
        return outbox.forget(id);
    }
}
