package dev.kith.crm.inmemory;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The outbox, as one unit sees it. */
final class InMemoryOutbox implements Outbox {
    private final InMemoryUnit unit;
    private final InMemorySubscriptions subscriptions;
    private final View<Queued, UUID> view;

    InMemoryOutbox(InMemoryUnit unit, InMemorySubscriptions subscriptions) {
        this.unit = unit;
        this.subscriptions = subscriptions;
        this.view = unit.<Queued, UUID>view(Queued.class).orElseThrow();
    }

    @Override
    public Map<String, Set<String>> subscribers() {
        return subscriptions.byEvent();
    }

    @Override
    public void add(Collection<Entry> entries) {
        var now = Optional.of(subscriptions.now());
        for (var entry : entries) {
            unit.lock(Queued.class, entry.id());
            view.write(entry.id(), new Queued(entry, subscriptions.place(), now, false, 0, 0, Optional.empty()));
        }
    }

    @Override
    public Claims claim(Collection<Candidate> candidates, Instant now, Duration lease) {
        var held = new ArrayList<Held>();
        var buried = new ArrayList<Dead>();
        for (var candidate : candidates) {
            var found = claimable(candidate)
                    .filter(one -> unit.tryLock(Queued.class, candidate.id()))
                    .flatMap(before -> claimable(candidate)); // as it is now
            found.ifPresent(one -> {
                var why = hopeless(one, now);
                if (why.isPresent()) {
                    buried.add(written(one.dead(why.get())).dead());
                } else {
                    var claimed = written(one.held(subscriptions.now().plus(lease)));
                    held.add(new Held(claimed.entry(), claimed.claims(), claimed.attempts()));
                }
            });
        }
        return new Claims(held, buried);
    }

    private static Optional<String> hopeless(Queued one, Instant now) {
        if (!one.entry().expires().isAfter(now)) {
            return Optional.of(Dead.EXPIRED);
        }
        return one.attempts() < one.entry().most() ? Optional.empty() : Optional.of(Dead.EXHAUSTED);
    }

    private Optional<Queued> claimable(Candidate candidate) {
        return find(candidate.id())
                .filter(one -> one.due().isPresent()
                        && one.claims() == candidate.claims()
                        && one.leased() == candidate.lapsed());
    }

    @Override
    public int complete(Collection<Held> done) {
        int ours = 0;
        for (var held : done) {
            var found = locked(held);
            found.ifPresent(one -> view.remove(one.entry().id()));
            ours += found.isPresent() ? 1 : 0;
        }
        return ours;
    }

    @Override
    public void putOff(Held failed, Duration pause, String reason) {
        var until = subscriptions.now().plus(pause);
        locked(failed).ifPresent(one -> {
            written(one.waiting(until, one.attempts(), Optional.of(reason)));
            unit.reading(() -> unit.outbox().behind(one)).stream()
                    .filter(next -> !next.leased() && next.due().orElseThrow().isBefore(until))
                    .filter(next -> unit.tryLock(Queued.class, next.entry().id()))
                    .flatMap(next -> find(next.entry().id()).stream()) // as it is now
                    .filter(next -> !next.leased() && next.due().isPresent())
                    .forEach(next -> written(next.waiting(until, next.attempts(), next.reason())));
        });
    }

    @Override
    public void bury(Held failed, String reason) {
        locked(failed).ifPresent(one -> written(one.dead(reason)));
    }

    @Override
    public void release(Collection<Held> untried) {
        for (var held : untried) {
            locked(held).ifPresent(one -> written(one.waiting(subscriptions.now(), one.attempts() - 1, one.reason())));
        }
    }

    @Override
    public List<Dead> dead(int limit) {
        return unit.reading(() -> view.all()
                .filter(one -> one.due().isEmpty())
                .sorted(Comparator.comparing(Queued::place))
                .limit(limit)
                .map(Queued::dead)
                .toList());
    }

    @Override
    public boolean requeue(UUID id, Instant expires) {
        return buried(id)
                .map(one -> written(new Queued(
                        expiring(one.entry(), expires),
                        one.place(),
                        Optional.of(subscriptions.now()),
                        false,
                        one.claims(),
                        0,
                        one.reason())))
                .isPresent();
    }

    private static Entry expiring(Entry one, Instant expires) {
        return new Entry(
                one.id(),
                one.subscription(),
                one.event(),
                one.cause(),
                one.subject(),
                one.customer(),
                one.at(),
                one.by(),
                one.correlationId(),
                one.most(),
                expires);
    }

    @Override
    public boolean forget(UUID id) {
        var found = buried(id);
        found.ifPresent(one -> view.remove(id));
        return found.isPresent();
    }

    private Optional<Queued> buried(UUID id) {
        unit.lock(Queued.class, id);
        return find(id).filter(one -> one.due().isEmpty());
    }

    /** What nobody else has claimed meanwhile. */
    private Optional<Queued> locked(Held held) {
        unit.lock(Queued.class, held.entry().id());
        return find(held.entry().id()).filter(one -> one.leased() && one.claims() == held.claims());
    }

    private Optional<Queued> find(UUID id) {
        return unit.reading(() -> view.find(id));
    }

    private Queued written(Queued one) {
        view.write(one.entry().id(), one);
        return one;
    }
}
