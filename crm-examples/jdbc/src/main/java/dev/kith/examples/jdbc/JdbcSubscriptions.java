package dev.kith.examples.jdbc;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who hears of which events, and what awaits them. A unit that is open on this thread is not looked at: each call has a connection of its own. */
record JdbcSubscriptions(JdbcStorage storage) implements Subscriptions {
    /** What waits behind nothing, the longest due first: told as the index tells it, so that H2 reads no further than it must. */
    private static final String HEADS = " and not exists (select 1 from kith_delivery e where e.tenant_id = d.tenant_id"
            + " and e.customer_id = d.customer_id and e.subscription = d.subscription and e.due is not null"
            + " and (e.leased and e.place <> d.place or not d.leased and e.place < d.place)) order by d.subscription, d.due, d.place limit ?";

    /** In one order by all, so that none waits for the other in a circle. */
    @Override
    public void add(String subscription, Set<String> events) {
        storage.inSession(sql -> {
            var known = sql.query(
                    "select event from kith_subscription where subscription = ?",
                    List.of(subscription),
                    row -> row.getString(1));
            events.stream()
                    .filter(event -> !known.contains(event))
                    .sorted()
                    .forEach(event -> sql.inserted(
                            "insert into kith_subscription (subscription, event) values (?, ?)",
                            List.of(subscription, event)));
            return subscription;
        });
    }

    @Override
    public void remove(String subscription, Set<String> events) {
        var parameters = new ArrayList<Object>(List.of(subscription));
        parameters.addAll(events);
        var some = " where subscription = ?"
                + (events.isEmpty() ? "" : " and event in (" + Sql.marks(events.size()) + ")");
        storage.inSession(sql -> {
            sql.update("delete from kith_subscription" + some, parameters);
            return sql.update("delete from kith_delivery" + some, parameters);
        });
    }

    @Override
    public List<Subscriptions.Candidate> due(String subscription, Set<String> events, Instant now, int limit) {
        var parameters = new ArrayList<Object>(List.of(subscription));
        parameters.addAll(events);
        parameters.addAll(List.of(SearchKey.micros(now), limit));
        return storage.inSession(sql -> sql.query(
                "select d.tenant_id, d.id, d.claims, d.leased from kith_delivery d where d.subscription = ? and d.due <= "
                        + JdbcOutbox.NOW + " and (" + among(events) + " or d.expires <= ?)" + HEADS,
                parameters,
                JdbcSubscriptions::candidate));
    }

    private static Subscriptions.Candidate candidate(ResultSet row) throws SQLException {
        return new Subscriptions.Candidate(
                new TenantId(row.getString(1)), row.getObject(2, UUID.class), row.getInt(3), row.getBoolean(4));
    }

    @Override
    public Optional<Instant> next(String subscription, Set<String> events) {
        var parameters = new ArrayList<Object>(List.of(subscription));
        parameters.addAll(events);
        parameters.add(1);
        return storage.inSession(sql -> sql
                .query(
                        "select d.due from kith_delivery d where d.subscription = ? and d.due is not null and "
                                + among(events) + HEADS,
                        parameters,
                        row -> SearchKey.instant(row.getLong(1)))
                .stream()
                .findFirst());
    }

    private static String among(Set<String> events) {
        return events.isEmpty() ? "1 = 0" : "d.event in (" + Sql.marks(events.size()) + ")";
    }
}
