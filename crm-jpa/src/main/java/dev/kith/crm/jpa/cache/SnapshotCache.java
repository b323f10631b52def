package dev.kith.crm.jpa.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.storage.CrmStorage.SnapshotRequest;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read of customers. Each committed write gets the next number, and leaves it at the customers whose data it has
 * written; what was read is told for as long as no customer whose rows were met bears a number that was given after the reading
 * began. So a slow reader cannot keep what a faster writer has made old: there is nothing to take out, and no race about it.
 */
public final class SnapshotCache {
    /** Many customers share a place: what is told too seldom is read anew, what is told is never old. A power of two. */
    private static final int PLACES = 1 << 16;

    private final Duration staleness;
    private final Ticker ticker;
    private final Cache<SnapshotKey, Kept> all;
    private final AtomicLong number = new AtomicLong();
    private final AtomicLongArray written = new AtomicLongArray(PLACES);
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder evictions = new LongAdder();

    @SuppressWarnings("ThreadLocalUsage") // each storage reads for itself; removed when the reading ends
    private final ThreadLocal<@Nullable Reading> reading = new ThreadLocal<>();

    /**
     * What was read.
     *
     * @param began the number when the reading began
     * @param at the time then, in nanoseconds of the ticker
     * @param asked the time by the clock of whoever asked
     * @param places of the customers whose rows were met
     */
    private record Kept(Object content, int weight, long began, long at, Instant asked, Set<Integer> places) {
        @Override
        public String toString() {
            return "Kept[]";
        }
    }

    /** What a reading meets on this thread. */
    private static final class Reading {
        final CustomerId customer;
        final Set<Integer> places = new HashSet<>();
        boolean writes;

        Reading(CustomerId customer) {
            this.customer = customer;
        }
    }

    /**
     * Keeps nothing yet.
     *
     * @param staleness how old what is told may be, at most
     * @param weight how much is kept, at most, in bytes as they are estimated
     */
    public SnapshotCache(Duration staleness, long weight) {
        this(staleness, weight, Ticker.systemTicker());
    }

    SnapshotCache(Duration staleness, long weight, Ticker ticker) {
        this.staleness = staleness;
        this.ticker = ticker;
        this.all = Caffeine.newBuilder()
                .ticker(ticker)
                .executor(Runnable::run) // no thread but the callers'
                .expireAfterWrite(staleness)
                .maximumWeight(weight)
                .weigher((SnapshotKey key, Kept kept) -> kept.weight())
                .evictionListener(
                        (@Nullable SnapshotKey key, @Nullable Kept kept, RemovalCause cause) -> evictions.increment())
                .build();
    }

    /**
     * Gives what was read before, or reads it.
     *
     * @param asked what is asked for
     * @param read reads it
     * @param <T> what is read
     * @return what was read
     */
    @SuppressWarnings("unchecked") // equal subjects are answered alike
    public <T> T get(SnapshotRequest<T> asked, Supplier<T> read) {
        if (reading.get() != null) {
            return read.get(); // belongs to what is being read
        }
        var key = SnapshotKey.of(asked);
        if (!asked.fresh()) {
            var found = all.getIfPresent(key);
            if (found != null && holds(found, asked.now())) {
                hits.increment();
                return (T) found.content();
            }
        }
        misses.increment();
        return readNow(key, asked, read);
    }

    private boolean holds(Kept kept, Instant now) {
        return ticker.read() - kept.at() <= staleness.toNanos()
                && Duration.between(kept.asked(), now).abs().compareTo(staleness) <= 0
                && isUnwritten(kept);
    }

    /** Asked with each hit, so a plain loop. */
    private boolean isUnwritten(Kept kept) {
        for (int place : kept.places()) {
            if (written.get(place) > kept.began()) {
                return false;
            }
        }
        return true;
    }

    private <T> T readNow(SnapshotKey key, SnapshotRequest<T> asked, Supplier<T> read) {
        var began = number.get();
        var at = ticker.read();
        var met = new Reading(asked.customer());
        met.places.add(place(key.tenant(), key.customer()));
        reading.set(met);
        T content;
        try {
            content = read.get();
        } finally {
            reading.remove();
        }
        if (!met.writes) {
            var weight = Math.max(1, asked.weight().applyAsInt(content));
            var kept =
                    new Kept(Objects.requireNonNull(content), weight, began, at, asked.now(), Set.copyOf(met.places));
            if (holds(kept, asked.now())) {
                all.asMap().merge(key, kept, SnapshotCache::later);
            }
        }
        return content;
    }

    /** Of two readings at once the one that began later: it may have been asked for afresh. */
    private static Kept later(Kept there, Kept mine) {
        return there.at() - mine.at() > 0 ? there : mine;
    }

    private static int place(TenantId tenant, CustomerId customer) {
        var hash = 31 * tenant.hashCode() + customer.hashCode();
        return (hash ^ (hash >>> 16)) & (PLACES - 1);
    }

    /** {@return how often one that was kept was told} */
    public long hits() {
        return hits.sum();
    }

    /** {@return how often it was read} */
    public long misses() {
        return misses.sum();
    }

    /** {@return how many left, since there was no more room or they were old} */
    public long evictions() {
        return evictions.sum();
    }

    /** {@return how many are kept} */
    public long kept() {
        return all.estimatedSize();
    }

    /** {@return how many bytes they take, as they are estimated} */
    public long weight() {
        return all.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** Forgets all. */
    public void clear() {
        all.invalidateAll();
    }

    /**
     * Hears of a unit that begins.
     *
     * @param tenant whose data it reads and writes
     * @return to be told of them, and of its end
     */
    public Touches unit(TenantId tenant) {
        return new UnitTouches(tenant);
    }

    /** Whose data one unit has read and written. Used by one thread, but for its end, which may come from another one. */
    private final class UnitTouches implements Touches {
        private final TenantId tenant;
        private final Set<Integer> places = ConcurrentHashMap.newKeySet();

        UnitTouches(TenantId tenant) {
            this.tenant = tenant;
        }

        @Override
        public boolean listens() {
            return reading.get() != null;
        }

        @Override
        public void read(Collection<CustomerId> customers) {
            var met = reading.get();
            // who writes what belongs to the very customer, too, is known by that one
            if (met != null && !customers.contains(met.customer)) {
                customers.forEach(customer -> met.places.add(place(tenant, customer)));
            }
        }

        @Override
        public void write(Collection<CustomerId> customers) {
            customers.forEach(customer -> places.add(place(tenant, customer)));
            var met = reading.get();
            if (met != null) {
                met.writes = true;
            }
        }

        /** However it has ended: whether a commit whose answer was lost has happened, nobody knows. */
        @Override
        public void ended() {
            if (!places.isEmpty()) {
                var mine = number.incrementAndGet();
                places.forEach(place -> written.accumulateAndGet(place, mine, Math::max));
            }
        }
    }
}
