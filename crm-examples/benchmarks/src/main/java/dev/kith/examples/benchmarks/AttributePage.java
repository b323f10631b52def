package dev.kith.examples.benchmarks;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.TextField;
import dev.kith.examples.benchmarks.plain.PlainCustomer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the first fifty customers, by an attribute, whose value begins as somebody has typed. It is held against Kith's own search by
 * the name, a column that has the same texts.
 */
record AttributePage(Sides sides, Size size) implements Workload {
    private static final int PAGE = 50;
    private static final TextField<Customer> NUMBER = Attribute.text(Customer.class, Load.ATTRIBUTE);

    private static final String PAGE_BY_VALUE = "select " + JdbcCustomers.COLUMNS + """
             from kith_customer_attribute v join kith_customer c on c.tenant_id = v.tenant_id and c.id = v.customer_id
            where v.tenant_id = ? and v.name = ? and v.key_value >= ? and v.key_value < ?
            order by v.key_value, v.customer_id limit ?""";

    @Override
    public String name() {
        return "attribute-page";
    }

    @Override
    public double bar() {
        return 1.5;
    }

    @Override
    public int operations() {
        return size.single();
    }

    @Override
    public Optional<Rounds.Variant> yardstick() {
        return Optional.of(round -> byKith(Customer.NAME, round));
    }

    @Override
    public long byKith(int round) {
        return byKith(NUMBER, round);
    }

    private long byKith(TextField<Customer> by, int round) {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            sides.desk()
                    .customers()
                    .search(Query.where(by.startsWith(typed(round, i)))
                            .sortedBy(by.ascending())
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
                        try (var page = connection.prepareStatement(PAGE_BY_VALUE)) {
                            page.setString(1, Sample.TENANT);
                            page.setString(2, Load.ATTRIBUTE);
                            page.setBytes(3, JdbcLog.key(typed));
                            page.setBytes(4, NamePrefix.above(typed).getBytes(StandardCharsets.UTF_8));
                            page.setInt(5, PAGE + 1);
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
                                "select c from PlainAttribute v join v.customer c where v.key.tenant = :tenant"
                                        + " and v.key.name = :name and v.lookup >= :from and v.lookup < :to"
                                        + " order by v.lookup, v.key.customer",
                                PlainCustomer.class)
                        .setParameter("tenant", Sample.TENANT)
                        .setParameter("name", Load.ATTRIBUTE)
                        .setParameter("from", typed)
                        .setParameter("to", NamePrefix.above(typed))
                        .setMaxResults(PAGE)
                        .getResultList()
                        .forEach(customer -> customer.tell(seen::and));
                return 0;
            });
        }
        return seen.sum();
    }

    private String typed(int round, int number) {
        int any = Sample.below(size.customers(), 14_000_000L + round * (long) operations() + number);
        return Sample.nameKey(any).substring(0, 3);
    }
}
