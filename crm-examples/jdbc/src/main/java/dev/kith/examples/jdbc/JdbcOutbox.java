package dev.kith.examples.jdbc;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is to be handed over. What was given up is not due at any time. */
final class JdbcOutbox implements Outbox {
    /** The clock of the database, the only one that all JVMs share, in microseconds since 1970. */
    static final String NOW = "cast(extract(epoch from current_timestamp) * 1000000 as bigint)";

    private static final String LATER = NOW + " + ?";
    private static final String ONE = " where tenant_id = ? and id = ?";
    private static final String STILL_HELD = ONE + " and claims = ? and leased";
    private static final String BURIED = "update kith_delivery set due = null, leased = false, reason = ?";

    private final String tenant;
    private final Sql sql;
    private final Documents documents;

    JdbcOutbox(JdbcUnit unit) {
        this.tenant = unit.tenant();
        this.sql = unit.sql();
        this.documents = unit.documents();
    }

    private record Waiting(Entry entry, int claims, int attempts, boolean leased) {
        Optional<String> hopeless(Instant now) {
            if (!entry.expires().isAfter(now)) {
                return Optional.of(Dead.EXPIRED);
            }
            return attempts < entry.most() ? Optional.empty() : Optional.of(Dead.EXHAUSTED);
        }
    }

    @Override
    public Map<String, Set<String>> subscribers() {
        return sql
                .query(
                        "select event, subscription from kith_subscription",
                        List.of(),
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    @Override
    public void add(Collection<Entry> entries) {
        sql.batch(
                "insert into kith_delivery (tenant_id, id, subscription, event, customer_id, expires, body, due, leased,"
                        + " claims, attempts) values (?, ?, ?, ?, ?, ?, ?, " + NOW + ", false, 0, 0)",
                entries.stream().map(this::row).toList(),
                () -> new DuplicateException("delivery", "id"));
    }

    private List<Object> row(Entry entry) {
        return List.of(
                tenant,
                entry.id(),
                entry.subscription(),
                entry.event(),
                entry.customer().value(),
                SearchKey.micros(entry.expires()),
                documents.text(entry));
    }

    @Override
    public Claims claim(Collection<Candidate> candidates, Instant now, Duration lease) {
        var held = new ArrayList<Held>();
        var buried = new ArrayList<Dead>();
        for (var one : locked(candidates)) {
            one.hopeless(now)
                    .ifPresentOrElse(
                            why -> buried.add(new Dead(one.entry(), one.attempts(), why)),
                            () -> held.add(new Held(one.entry(), one.claims() + 1, one.attempts() + 1)));
        }
        lease(held, lease);
        buried.forEach(dead -> sql.update(
                BURIED + ONE, List.of(dead.reason(), tenant, dead.entry().id())));
        return new Claims(held, buried);
    }

    /** Skips what is locked. In the order of the candidates; what has changed since they were read is left alone. */
    private List<Waiting> locked(Collection<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        var parameters = new ArrayList<Object>(List.of(tenant));
        candidates.forEach(one -> parameters.add(one.id()));
        var found = sql
                .query(
                        "select body, claims, attempts, leased from kith_delivery where tenant_id = ? and id in ("
                                + Sql.marks(candidates.size()) + ") and due is not null for update skip locked",
                        parameters,
                        row -> new Waiting(entry(row), row.getInt(2), row.getInt(3), row.getBoolean(4)))
                .stream()
                .collect(Collectors.toMap(one -> one.entry().id(), Function.identity()));
        return candidates.stream()
                .distinct()
                .flatMap(one -> Optional.ofNullable(found.get(one.id()))
                        .filter(waiting -> waiting.claims() == one.claims() && waiting.leased() == one.lapsed())
                        .stream())
                .toList();
    }

    private void lease(List<Held> held, Duration lease) {
        if (!held.isEmpty()) {
            var parameters = new ArrayList<Object>(List.of(micros(lease), tenant));
            held.forEach(one -> parameters.add(one.entry().id()));
            sql.update(
                    "update kith_delivery set due = " + LATER + ", leased = true, claims = claims + 1,"
                            + " attempts = attempts + 1 where tenant_id = ? and id in (" + Sql.marks(held.size()) + ")",
                    parameters);
        }
    }

    @Override
    public int complete(Collection<Held> done) {
        return where("delete from kith_delivery where leased and", done);
    }

    @Override
    public void release(Collection<Held> untried) {
        where(
                "update kith_delivery set due = " + NOW + ", leased = false, attempts = attempts - 1 where leased and",
                untried);
    }

    /** One statement for all that were claimed equally often: nearly always for all. */
    private int where(String statement, Collection<Held> held) {
        int count = 0;
        for (var some : byClaims(held).entrySet()) {
            var parameters = new ArrayList<Object>(List.of(tenant, some.getKey()));
            parameters.addAll(some.getValue());
            count += sql.update(
                    statement + " tenant_id = ? and claims = ? and id in ("
                            + Sql.marks(some.getValue().size()) + ")",
                    parameters);
        }
        return count;
    }

    private static Map<Integer, List<UUID>> byClaims(Collection<Held> held) {
        return held.stream()
                .collect(Collectors.groupingBy(
                        Held::claims,
                        TreeMap::new,
                        Collectors.mapping(one -> one.entry().id(), Collectors.toList())));
    }

    @Override
    public void putOff(Held failed, Duration pause, String reason) {
        int ours = sql.update(
                "update kith_delivery set due = " + LATER + ", leased = false, reason = ?" + STILL_HELD,
                List.of(micros(pause), reason, tenant, failed.entry().id(), failed.claims()));
        if (ours > 0) {
            waitBehind(failed.entry(), micros(pause));
        }
    }

    /** Else whoever looks for what is due would walk past all of them, again and again. */
    private void waitBehind(Entry failed, long pause) {
        sql.update(
                "update kith_delivery set due = " + LATER
                        + " where tenant_id = ? and customer_id = ? and subscription = ?"
                        + " and leased = false and due < " + LATER,
                List.of(pause, tenant, failed.customer().value(), failed.subscription(), pause));
    }

    @Override
    public void bury(Held failed, String reason) {
        sql.update(BURIED + STILL_HELD, List.of(reason, tenant, failed.entry().id(), failed.claims()));
    }

    @Override
    public List<Dead> dead(int limit) {
        return sql.query(
                "select body, attempts, reason from kith_delivery where tenant_id = ? and due is null"
                        + " order by place limit ?",
                List.of(tenant, limit),
                row -> new Dead(entry(row), row.getInt(2), row.getString(3)));
    }

    @Override
    public boolean requeue(UUID id, Instant expires) {
        var dead = sql.query(
                "select body from kith_delivery" + ONE + " and due is null for update",
                List.of(tenant, id),
                this::entry);
        for (var one : dead) {
            var anew = expiring(one, expires);
            sql.update(
                    "update kith_delivery set due = " + NOW + ", attempts = 0, expires = ?, body = ?" + ONE,
                    List.of(SearchKey.micros(anew.expires()), documents.text(anew), tenant, id));
        }
        return !dead.isEmpty();
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
        return sql.update("delete from kith_delivery" + ONE + " and due is null", List.of(tenant, id)) > 0;
    }

    private Entry entry(ResultSet row) throws SQLException {
        return documents.read(Entry.class, row.getString(1));
    }

    private static long micros(Duration duration) {
        return TimeUnit.MICROSECONDS.convert(duration);
    }
}
