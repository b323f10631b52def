package dev.kith.examples.benchmarks;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.Query;
import dev.kith.examples.benchmarks.plain.PlainCustomer;
import java.sql.Timestamp;

/** Lists the first hundred with whom touch is being lost, the worst first. */
record LosingTouch(Sides sides, Size size) implements Workload {
    private static final int PAGE = 100;

    private static final String WORST_FIRST = "select " + JdbcCustomers.COLUMNS + """
             from kith_contact_facts f
            join kith_customer c on c.tenant_id = f.tenant_id and c.id = f.customer_id
            where f.tenant_id = ? and f.touch_lost <= ? and c.archived_at is null and c.ended_at is null
            order by f.touch_lost, f.customer_id limit ?""";

    @Override
    public String name() {
        return "losing-touch";
    }

    @Override
    public double bar() {
        return 1.3;
    }

    @Override
    public int operations() {
        return Math.max(1, size.single() / 2);
    }

    @Override
    public long byKith(int round) {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            sides.desk()
                    .cadences()
                    .losingTouch(Query.<Customer>all().limit(PAGE))
                    .items()
                    .forEach(seen::and);
        }
        return seen.sum();
    }

    @Override
    public long byJdbc(int round) throws Exception {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            sides.jdbc(connection -> {
                        try (var page = connection.prepareStatement(WORST_FIRST)) {
                            page.setString(1, Sample.TENANT);
                            page.setTimestamp(2, Timestamp.from(Sample.NOW));
                            page.setInt(3, PAGE + 1);
                            return JdbcCustomers.page(connection, page, PAGE);
                        }
                    })
                    .forEach(seen::and);
        }
        return seen.sum();
    }

    @Override
    public long byJpa(int round) {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            sides.jpa(rows -> {
                rows.createQuery(
                                "select c from PlainFacts f join PlainCustomer c on c.key.tenant = f.key.tenant"
                                        + " and c.key.id = f.key.id where f.key.tenant = :tenant and f.touchLost <= :now"
                                        + " and c.archivedAt is null and c.endedAt is null order by f.touchLost, f.key.id",
                                PlainCustomer.class)
                        .setParameter("tenant", Sample.TENANT)
                        .setParameter("now", Sample.NOW)
                        .setMaxResults(PAGE)
                        .getResultList()
                        .forEach(customer -> customer.tell(seen::and));
                return 0;
            });
        }
        return seen.sum();
    }
}
