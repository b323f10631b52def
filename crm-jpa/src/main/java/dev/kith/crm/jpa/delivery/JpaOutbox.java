package dev.kith.crm.jpa.delivery;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.jpa.mapping.HibernateOnly;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is to be handed over. No row of it stays in the persistence context: statements change them behind its back. */
final class JpaOutbox implements Outbox {
    private static final String ONE = " where d.id.tenant = :tenant and d.id.id = :id";
    private static final String SOME = " where d.id.tenant = :tenant and d.id.id in :ids";
    private static final String HELD = " and d.claims = :claims and d.state = " + DeliveryRow.HELD;
    private static final String DEAD = "d.due = null, d.state = " + DeliveryRow.DEAD + ", d.reason = :reason";
    private static final String WAITING = ", d.state = " + DeliveryRow.WAITING;
    private static final String STILL_HELD = ONE + HELD;

    private static final int MOST_BEHIND = 1_000;
    private final OpenUnit unit;

    JpaOutbox(OpenUnit unit) {
        this.unit = unit;
    }

    @Override
    public Map<String, Set<String>> subscribers() {
        return unit.stored(() -> unit.rows()
                .createQuery("select s.id.kind, s.id.destination from " + SubscriptionRow.ENTITY + " s", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toUnmodifiableSet()))));
    }

    @Override
    public void add(Collection<Entry> entries) {
        unit.stored(() -> {
            var rows = entries.stream()
                    .map(entry -> new DeliveryRow(unit.tenant(), entry))
                    .toList();
            if (!unit.inserted(List.of(rows), false)) {
                throw new DuplicateException("delivery", "id");
            }
            return rows;
        });
    }

    @Override
    public Claims claim(Collection<Candidate> candidates, Instant now, Duration lease) {
        return unit.stored(() -> {
            var rows = locked(candidates);
            var held = new ArrayList<Held>();
            var buried = new ArrayList<Dead>();
            for (var row : rows) {
                if (!row.expires.isAfter(now)) {
                    buried.add(row.dead(Dead.EXPIRED));
                } else if (row.attempts >= row.most) {
                    buried.add(row.dead(Dead.EXHAUSTED));
                } else {
                    held.add(new Held(row.restored(), row.claims + 1, row.attempts + 1));
                }
            }
            lease(held, lease);
            for (var dead : buried) {
                statement("update " + DeliveryRow.ENTITY + " d set " + DEAD + ONE)
                        .setParameter("id", dead.entry().id())
                        .setParameter("reason", dead.reason())
                        .executeUpdate();
            }
            return new Claims(held, buried);
        });
    }

    /** In the order of the candidates; what has changed since they were read is left alone. */
    private List<DeliveryRow> locked(Collection<Candidate> candidates) {
        var found = unit.rows()
                .createQuery("select d from " + DeliveryRow.ENTITY + " d" + SOME, DeliveryRow.class)
                .setParameter("tenant", unit.tenant())
                .setParameter("ids", candidates.stream().map(Candidate::id).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(HibernateOnly.LOCK_TIMEOUT, HibernateOnly.SKIP_LOCKED)
                .getResultList();
        unit.release(found);
        unit.locks()
                .hold(
                        DeliveryRow.class,
                        "attempts",
                        found.stream().map(row -> row.id.id()).toList());
        var byId = found.stream().collect(Collectors.toMap(row -> row.id.id(), Function.identity()));
        return candidates.stream()
                .flatMap(one -> Optional.ofNullable(byId.get(one.id()))
                        .filter(row -> row.due != null
                                && row.claims == one.claims()
                                && row.state == (one.lapsed() ? DeliveryRow.HELD : DeliveryRow.WAITING))
                        .stream())
                .toList();
    }

    private void lease(List<Held> held, Duration lease) {
        if (!held.isEmpty()) {
            statement("update " + DeliveryRow.ENTITY + " d set d.due = " + later("lease") + ", d.state = "
                            + DeliveryRow.HELD + ", d.claims = d.claims + 1, d.attempts = d.attempts + 1" + SOME)
                    .setParameter("lease", StoreClock.micros(lease))
                    .setParameter(
                            "ids", held.stream().map(one -> one.entry().id()).toList())
                    .executeUpdate();
        }
    }

    @Override
    public int complete(Collection<Held> done) {
        return unit.stored(() -> byClaims(done).entrySet().stream()
                .mapToInt(some -> statement("delete from " + DeliveryRow.ENTITY + " d" + SOME + HELD)
                        .setParameter("ids", some.getValue())
                        .setParameter("claims", some.getKey())
                        .executeUpdate())
                .sum());
    }

    private static Map<Integer, List<UUID>> byClaims(Collection<Held> some) {
        return some.stream()
                .collect(Collectors.groupingBy(
                        Held::claims,
                        TreeMap::new,
                        Collectors.mapping(held -> held.entry().id(), Collectors.toList())));
    }

    @Override
    public void putOff(Held failed, Duration pause, String reason) {
        unit.stored(() -> {
            int ours = held("d.due = " + later("pause") + WAITING + ", d.reason = :reason", failed)
                    .setParameter("pause", StoreClock.micros(pause))
                    .setParameter("reason", reason)
                    .executeUpdate();
            return ours == 0 ? 0 : waitBehind(failed, pause);
        });
    }

    /** Else whoever looks for what is due would walk past all of them, again and again. Waits for nobody who is just adding some. */
    private int waitBehind(Held failed, Duration pause) {
        var behind = unit.rows()
                .createQuery(
                        "select d from " + DeliveryRow.ENTITY
                                + " d where d.id.tenant = :tenant and d.customer = :customer"
                                + " and d.destination = :destination and d.state = " + DeliveryRow.WAITING
                                + " and d.id.id <> :id and d.due < " + later("pause"),
                        DeliveryRow.class)
                .setParameter("tenant", unit.tenant())
                .setParameter("customer", failed.entry().customer().value())
                .setParameter("destination", failed.entry().subscription())
                .setParameter("id", failed.entry().id())
                .setParameter("pause", StoreClock.micros(pause))
                .setMaxResults(MOST_BEHIND)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(HibernateOnly.LOCK_TIMEOUT, HibernateOnly.SKIP_LOCKED)
                .getResultList();
        unit.release(behind);
        return behind.isEmpty()
                ? 0
                : statement("update " + DeliveryRow.ENTITY + " d set d.due = " + later("pause") + SOME)
                        .setParameter("pause", StoreClock.micros(pause))
                        .setParameter(
                                "ids", behind.stream().map(row -> row.id.id()).toList())
                        .executeUpdate();
    }

    @Override
    public void bury(Held failed, String reason) {
        unit.stored(() -> held(DEAD, failed).setParameter("reason", reason).executeUpdate());
    }

    @Override
    public void release(Collection<Held> untried) {
        unit.stored(() -> byClaims(untried).entrySet().stream()
                .mapToInt(some -> statement("update " + DeliveryRow.ENTITY + " d set d.due = "
                                + StoreClock.now(unit.database()) + WAITING + ", d.attempts = d.attempts - 1"
                                + SOME + HELD)
                        .setParameter("ids", some.getValue())
                        .setParameter("claims", some.getKey())
                        .executeUpdate())
                .sum());
    }

    @Override
    public List<Dead> dead(int limit) {
        return unit.stored(() -> {
            var found = unit.rows()
                    .createQuery(
                            "select d from " + DeliveryRow.ENTITY
                                    + " d where d.id.tenant = :tenant and d.due is null order by d.place",
                            DeliveryRow.class)
                    .setParameter("tenant", unit.tenant())
                    .setMaxResults(limit)
                    .getResultList();
            unit.release(found);
            return found.stream()
                    .map(row -> row.dead(row.reason == null ? "" : row.reason))
                    .toList();
        });
    }

    @Override
    public boolean requeue(UUID id, Instant expires) {
        return unit.stored(() -> statement("update " + DeliveryRow.ENTITY + " d set d.due = "
                                + StoreClock.now(unit.database()) + WAITING + ", d.attempts = 0, d.expires = :expires"
                                + ONE
                                + " and d.due is null")
                        .setParameter("id", id)
                        .setParameter("expires", expires)
                        .executeUpdate()
                > 0);
    }

    @Override
    public boolean forget(UUID id) {
        return unit.stored(() -> statement("delete from " + DeliveryRow.ENTITY + " d" + ONE + " and d.due is null")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0);
    }

    private Query held(String change, Held one) {
        return statement("update " + DeliveryRow.ENTITY + " d set " + change + STILL_HELD)
                .setParameter("id", one.entry().id())
                .setParameter("claims", one.claims());
    }

    private String later(String parameter) {
        return StoreClock.later(unit.database(), parameter);
    }

    private Query statement(String text) {
        unit.writing();
        return unit.rows().createQuery(text).setParameter("tenant", unit.tenant());
    }
}
