package dev.kith.examples.jdbc;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.value.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is to be done later. */
final class JdbcAgenda implements Agenda {
    private static final String SAME =
            " where tenant_id = ? and work = ? and subject = ? and customer_id = ? and occurrence = ?";

    private final String tenant;
    private final Sql sql;

    JdbcAgenda(JdbcUnit unit) {
        this.tenant = unit.tenant();
        this.sql = unit.sql();
    }

    /** Plans anew what waits; inserts what does not, unless another unit has done so in between: then it waits after all. */
    @Override
    public void plan(Collection<Item> items) {
        for (var item : items) {
            if (!moved(item) && !inserted(item)) {
                moved(item);
            }
        }
    }

    private boolean moved(Item item) {
        var parameters = new ArrayList<Object>(List.of(SearchKey.micros(item.due())));
        parameters.addAll(key(item));
        return sql.update("update kith_due set due = ?, attempts = 0" + SAME, parameters) > 0;
    }

    private boolean inserted(Item item) {
        var parameters = key(item);
        parameters.addAll(List.of(item.id(), SearchKey.micros(item.due()), 0));
        return sql.inserted(
                "insert into kith_due (tenant_id, work, subject, customer_id, occurrence, id, due, attempts)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                parameters);
    }

    private List<Object> key(Item item) {
        return new ArrayList<>(
                List.of(tenant, item.work(), item.subject(), item.customer().value(), item.occurrence()));
    }

    @Override
    public void drop(String work, UUID subject, Collection<String> occurrences) {
        for (var occurrence : occurrences) {
            sql.update(
                    "delete from kith_due where tenant_id = ? and work = ? and subject = ? and occurrence = ?",
                    List.of(tenant, work, subject, occurrence));
        }
    }

    /** Skips what is locked. What was put off or planned anew does not fulfil the condition any more. */
    @Override
    public Optional<Item> claim(Candidate candidate) {
        return sql
                .query(
                        "select id, work, subject, customer_id, occurrence, due from kith_due"
                                + " where tenant_id = ? and id = ? and due = ? and attempts = ? for update skip locked",
                        List.of(tenant, candidate.id(), SearchKey.micros(candidate.due()), candidate.attempts()),
                        row -> new Item(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                new CustomerId(row.getObject(4, UUID.class)),
                                row.getString(5),
                                SearchKey.instant(row.getLong(6))))
                .stream()
                .findFirst();
    }

    @Override
    public void remove(Item item) {
        sql.update("delete from kith_due" + SAME, key(item));
    }

    @Override
    public void putOff(Candidate candidate, Instant until) {
        claim(candidate)
                .ifPresent(item -> sql.update(
                        "update kith_due set due = ?, attempts = attempts + 1 where tenant_id = ? and id = ?",
                        List.of(SearchKey.micros(until), tenant, item.id())));
    }

    /** Across tenants, for whoever works it off. */
    static List<Candidate> due(Sql sql, Instant now, Set<String> works, int limit) {
        if (works.isEmpty()) {
            return List.of();
        }
        var parameters = new ArrayList<Object>(works);
        parameters.addAll(List.of(SearchKey.micros(now), limit));
        return sql.query(
                "select tenant_id, id, due, attempts from kith_due where work in (" + Sql.marks(works.size())
                        + ") and due <= ? order by due, id limit ?",
                parameters,
                JdbcAgenda::candidate);
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new TenantId(row.getString(1)),
                row.getObject(2, UUID.class),
                SearchKey.instant(row.getLong(3)),
                row.getInt(4));
    }

    static Optional<Instant> next(Sql sql, Set<String> works) {
        if (works.isEmpty()) {
            return Optional.empty();
        }
        return sql
                .query(
                        "select due from kith_due where work in (" + Sql.marks(works.size()) + ") order by due limit 1",
                        List.copyOf(works),
                        row -> SearchKey.instant(row.getLong(1)))
                .stream()
                .findFirst();
    }
}
