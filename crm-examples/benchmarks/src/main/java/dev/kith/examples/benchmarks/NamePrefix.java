package dev.kith.examples.benchmarks;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.Query;
import dev.kith.examples.benchmarks.plain.PlainCustomer;
import java.nio.charset.StandardCharsets;

/** Finds the first fifty customers, by name, whose folded name begins as somebody has typed. */
record NamePrefix(Sides sides, Size size) implements Workload {
    private static final int PAGE = 50;

    private static final String PAGE_BY_NAME = "select " + JdbcCustomers.COLUMNS + """
             from kith_customer c where c.tenant_id = ? and c.name_key >= ? and c.name_key < ?
            order by c.name_key, c.id limit ?""";

    @Override
    public String name() {
        return "name-prefix";
    }

    @Override
    public double bar() {
        return 1.3;
    }

    @Override
    public int operations() {
        return size.single();
    }

    @Override
    public long byKith(int round) {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            sides.desk()
                    .customers()
                    .search(Query.where(Customer.NAME.startsWith(typed(round, i)))
                            .sortedBy(Customer.NAME.ascending())
                            .limit(PAGE))
                    .items()
                    .forEach(seen::and);
        }
        return seen.sum();
    }

    @Override
    public long byJdbc(int round) throws Exception {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            var typed = typed(round, i);
            sides.jdbc(connection -> {
                        try (var page = connection.prepareStatement(PAGE_BY_NAME)) {
                            page.setString(1, Sample.TENANT);
                            page.setBytes(2, JdbcLog.key(typed));
                            page.setBytes(3, above(typed).getBytes(StandardCharsets.UTF_8));
                            page.setInt(4, PAGE + 1);
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
            var typed = typed(round, i);
            sides.jpa(rows -> {
                rows.createQuery(
                                "select c from PlainCustomer c where c.key.tenant = :tenant and c.nameKey >= :from"
                                        + " and c.nameKey < :to order by c.nameKey, c.key.id",
                                PlainCustomer.class)
                        .setParameter("tenant", Sample.TENANT)
                        .setParameter("from", typed)
                        .setParameter("to", above(typed))
                        .setMaxResults(PAGE)
                        .getResultList()
                        .forEach(customer -> customer.tell(seen::and));
                return 0;
            });
        }
        return seen.sum();
    }

    private String typed(int round, int number) {
        int any = Sample.below(size.customers(), 13_000_000L + round * (long) operations() + number);
        return Sample.nameKey(any).substring(0, 3);
    }

    /** The first text that is behind all that begin so; no name of the sample ends with the last character there is. */
    static String above(String prefix) {
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }
}
