package dev.kith.examples.benchmarks;

import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.examples.benchmarks.plain.PlainInteraction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads page 1,000 of a busy customer's timeline. It is held against Kith's own page 1. */
final class TimelinePages implements Workload {
    private final Sides sides;
    private final Size size;
    private final Page.Cursor cursor;
    private final Instant before;
    private final UUID beforeId;

    TimelinePages(Sides sides, Size size) {
        this.sides = sides;
        this.size = size;
        int left = size.pagesBefore() * size.page();
        var page = page(firstPage().limit(Math.min(left, Query.MOST)));
        for (left -= page.items().size(); left > 0; left -= page.items().size()) {
            page = page(firstPage()
                    .limit(Math.min(left, Query.MOST))
                    .after(page.next().orElseThrow()));
        }
        cursor = page.next().orElseThrow();
        var last = page.items().get(page.items().size() - 1);
        before = last.happened();
        beforeId = last.id().value();
    }

    private Query<Interaction> firstPage() {
        return Query.<Interaction>all().limit(size.page());
    }

    private Page<Interaction> page(Query<Interaction> query) {
        return sides.desk().interactions().timeline(Sample.customerId(0), query);
    }

    @Override
    public String name() {
        return "timeline-page-1000";
    }

    @Override
    public double bar() {
        return 1.5;
    }

    /** By plain JPA each takes as long as the pages before it, and that is all there is to wait for. */
    @Override
    public int operations() {
        return Math.max(1, size.single() / 6);
    }

    @Override
    public Optional<Rounds.Variant> yardstick() {
        return Optional.of(round -> read(firstPage()));
    }

    @Override
    public long byKith(int round) {
        return read(firstPage().after(cursor));
    }

    private long read(Query<Interaction> query) {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            page(query).items().forEach(seen::and);
        }
        return seen.sum();
    }

    @Override
    public long byJdbc(int round) throws Exception {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            List<JdbcTimeline.Entry> entries = sides.jdbc(
                    connection -> JdbcTimeline.page(connection, Sample.customer(0), before, beforeId, size.page()));
            entries.forEach(entry -> entry.tell(seen));
        }
        return seen.sum();
    }

    @Override
    public long byJpa(int round) {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            sides.jpa(rows -> {
                rows.createQuery(
                                "select i from PlainInteraction i join i.participants p where i.key.tenant = :tenant"
                                        + " and p.state = 'CURRENT' and p.customer = :customer"
                                        + " order by p.happened desc, i.key.id desc",
                                PlainInteraction.class)
                        .setParameter("tenant", Sample.TENANT)
                        .setParameter("customer", Sample.customer(0))
                        .setFirstResult(size.pagesBefore() * size.page())
                        .setMaxResults(size.page())
                        .getResultList()
                        .forEach(entry -> entry.tell(seen::and));
                return 0;
            });
        }
        return seen.sum();
    }
}
