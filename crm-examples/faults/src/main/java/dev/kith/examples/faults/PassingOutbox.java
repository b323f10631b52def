package dev.kith.examples.faults;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An outbox whose steps pass the fail points. */
record PassingOutbox(Outbox outbox, FailPoints points) implements Outbox {
    @Override
    public Map<String, Set<String>> subscribers() {
        return outbox.subscribers();
    }

    @Override
    public void add(Collection<Entry> entries) {
        outbox.add(entries);
        points.reach(FailPoint.ADDED);
    }

    @Override
    public Claims claim(Collection<Candidate> candidates, Instant now, Duration lease) {
        var claims = outbox.claim(candidates, now, lease);
        if (!claims.held().isEmpty()) {
            points.reach(FailPoint.LEASED);
        }
        return claims;
    }

    @Override
    public int complete(Collection<Held> done) {
        int ours = outbox.complete(done);
        points.reach(FailPoint.COMPLETED);
        return ours;
    }

    @Override
    public void putOff(Held failed, Duration pause, String reason) {
        outbox.putOff(failed, pause, reason);
        points.reach(FailPoint.PUT_OFF);
    }

    @Override
    public void bury(Held failed, String reason) {
        outbox.bury(failed, reason);
        points.reach(FailPoint.BURIED);
    }

    @Override
    public void release(Collection<Held> untried) {
        outbox.release(untried);
        points.reach(FailPoint.RELEASED);
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
