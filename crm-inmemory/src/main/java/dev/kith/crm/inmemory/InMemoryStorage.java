package dev.kith.crm.inmemory;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import dev.kith.crm.storage.OneUnit;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.Visibility;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps everything in memory, for tests and demonstrations. A full storage: READ COMMITTED, row locks, version checks,
 * tenants apart; the contract kit measures others by it. Serves every aggregate type. What it holds is gone when it is
 * closed. Thread-safe.
 */
public final class InMemoryStorage implements CrmStorage {
    private final Map<TenantId, TenantRows> tenants = new ConcurrentHashMap<>();
    private final OneUnit units = new OneUnit();
    private final InMemorySubscriptions subscriptions;
    private volatile boolean closed;

    private InMemoryStorage(InstantSource clock) {
        subscriptions = new InMemorySubscriptions(tenants, clock);
    }

    /** {@return a new storage, empty and independent of any other} */
    public static InMemoryStorage create() {
        return create(InstantSource.system());
    }

    /**
     * Makes a storage with a clock of its own, by which leases of deliveries run out and failed deliveries come back: give it the one of the Crm, where tests
     * set that.
     *
     * @param clock the clock
     * @return a new storage, empty and independent of any other
     */
    public static InMemoryStorage create(InstantSource clock) {
        return new InMemoryStorage(clock);
    }

    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        if (closed) {
            throw new IllegalUseException("this storage is closed; create another one");
        }
        return units.in(() -> unit(context, visibility, work));
    }

    private <T> T unit(CallContext context, Visibility visibility, Work<T> work) {
        var rows = tenants.computeIfAbsent(context.tenant(), any -> new TenantRows());
        var unit = new InMemoryUnit(context, visibility, rows, subscriptions);
        try {
            var result = work.in(unit);
            unit.commit();
            return result;
        } finally {
            unit.end();
        }
    }

    @Override
    public List<Agenda.Candidate> due(Instant now, Set<String> works, int limit) {
        return tenants.entrySet().stream()
                .flatMap(tenant -> tenant.getValue().waiting(agenda -> agenda.first(works, now, limit)).stream()
                        .map(one -> new Found(tenant.getKey(), one)))
                .sorted(Comparator.comparing(one -> one.waiting().item().due()))
                .limit(limit)
                .map(one -> new Agenda.Candidate(
                        one.tenant(),
                        one.waiting().item().id(),
                        one.waiting().item().due(),
                        one.waiting().attempts()))
                .toList();
    }

    @Override
    public Optional<Instant> nextDue(Set<String> works) {
        return tenants.values().stream()
                .flatMap(rows -> rows.waiting(agenda -> agenda.next(works)).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    private record Found(TenantId tenant, Waiting waiting) {}

    @Override
    public Set<Class<? extends StoragePort>> ports() {
        return Set.of(ChangeLog.class, InteractionLog.class, ContactFactsLedger.class, Agenda.class, Outbox.class);
    }

    @Override
    public boolean serves(AggregateType<?, ?> type) {
        return true;
    }

    @Override
    public void close() {
        closed = true;
        tenants.clear();
    }
}
