package dev.kith.crm.jpa.delivery;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.PortRoom;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import dev.kith.crm.storage.StoragePort;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Brings the outbox to the storage. */
public final class OutboxRoom implements PortRoom {
    /**
     * What is held in its lane, or else the first. By a scalar, which no planner turns into a join: it would join all that waits if its statistics say that nothing
     * does. Both orders are those of an index, which H2 walks along only if its first columns are named, too.
     */
    private static final String HEAD = " and d.place = (select e.place from " + DeliveryRow.ENTITY
            + " e where e.customer = d.customer and e.destination = d.destination and e.id.tenant = d.id.tenant"
            + " order by e.customer, e.destination, e.id.tenant, e.state, e.place limit 1)"
            + " order by d.destination, d.due, d.place";

    /** Stateless. */
    public OutboxRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(SubscriptionRow.class, SubscriptionRow.Id.class, DeliveryRow.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of();
    }

    @Override
    public Map<Class<? extends StoragePort>, Function<OpenUnit, StoragePort>> ports() {
        return Map.of(Outbox.class, JpaOutbox::new);
    }

    @Override
    public void register(Paths paths) {
        // no criterion asks for it
    }

    /**
     * Stores which events a subscription hears of that are not stored yet.
     *
     * @param rows a persistence context with a transaction
     * @param subscription its name
     * @param events the codes of their types
     * @return whether there was anything to store
     */
    public static boolean subscribe(EntityManager rows, String subscription, Set<String> events) {
        var known = rows.createQuery(
                        "select s.id.kind from " + SubscriptionRow.ENTITY + " s where s.id.destination = :destination",
                        String.class)
                .setParameter("destination", subscription)
                .getResultList();
        var fresh = events.stream().filter(event -> !known.contains(event)).toList();
        fresh.forEach(event -> rows.persist(new SubscriptionRow(new SubscriptionRow.Id(subscription, event))));
        return !fresh.isEmpty();
    }

    /**
     * Forgets a subscription, or some of its events, and what waits for it, in all tenants.
     *
     * @param rows a persistence context with a transaction
     * @param subscription its name
     * @param events the codes of the types; empty for all
     */
    public static void unsubscribe(EntityManager rows, String subscription, Set<String> events) {
        remove(
                rows,
                SubscriptionRow.ENTITY + " s where s.id.destination = :destination",
                "s.id.kind",
                subscription,
                events);
        remove(rows, DeliveryRow.ENTITY + " d where d.destination = :destination", "d.kind", subscription, events);
    }

    private static void remove(EntityManager rows, String what, String kind, String subscription, Set<String> events) {
        var statement = rows.createQuery(
                        "delete from " + what + (events.isEmpty() ? "" : " and " + kind + " in :events"))
                .setParameter("destination", subscription);
        if (!events.isEmpty()) {
            statement.setParameter("events", events);
        }
        statement.executeUpdate();
    }

    /**
     * Finds what may be claimed in any tenant. Tells keys and counters, nothing else.
     *
     * @param rows a persistence context with a transaction
     * @param database which database it is
     * @param subscription for whom
     * @param events which events
     * @param now business time
     * @param limit how many at most
     * @return the candidates, the longest due first
     */
    public static List<Subscriptions.Candidate> due(
            EntityManager rows, Database database, String subscription, Set<String> events, Instant now, int limit) {
        alongTheIndex(rows, database);
        return rows.createQuery(
                        "select d.id.tenant, d.id.id, d.claims, d.state from " + DeliveryRow.ENTITY
                                + " d where d.destination = :destination and d.due <= " + StoreClock.now(database)
                                + " and (d.kind in :events or d.expires <= :now)" + HEAD,
                        Object[].class)
                .setParameter("destination", subscription)
                .setParameter("events", events)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Subscriptions.Candidate(
                        new TenantId((String) row[0]),
                        (UUID) row[1],
                        (Integer) row[2],
                        (Integer) row[3] == DeliveryRow.HELD))
                .toList();
    }

    /**
     * PostgreSQL would collect all that waits and sort it where its statistics say that there is next to nothing; else it stops at the limit. Until the transaction
     * ends. Past the provider, which would empty the application's cache for a statement of which it does not know what it writes.
     */
    private static void alongTheIndex(EntityManager rows, Database database) {
        if (database == Database.POSTGRESQL) {
            rows.runWithConnection((Connection connection) -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("set local enable_bitmapscan = off");
                }
            });
        }
    }

    /**
     * Tells when something may be claimed in any tenant.
     *
     * @param rows a persistence context with a transaction
     * @param database which database it is
     * @param subscription for whom
     * @param events which events
     * @return when, if anything waits
     */
    public static Optional<Instant> next(
            EntityManager rows, Database database, String subscription, Set<String> events) {
        alongTheIndex(rows, database);
        return rows.createQuery(
                        "select d.due from " + DeliveryRow.ENTITY
                                + " d where d.destination = :destination and d.due is not null and d.kind in :events"
                                + HEAD,
                        Instant.class)
                .setParameter("destination", subscription)
                .setParameter("events", events)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
