package dev.kith.examples.benchmarks;

import dev.kith.crm.value.CustomerId;
import dev.kith.examples.benchmarks.plain.Key;
import dev.kith.examples.benchmarks.plain.PlainChange;
import dev.kith.examples.benchmarks.plain.PlainCustomer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes the notes of customers one by one, each in a transaction of its own that also writes who changed what from what to what. */
record ReviseOne(Sides sides, Size size) implements Workload {
    private static final String PRESENT =
            "select version, notes from kith_customer where tenant_id = ? and id = ? for no key update";
    private static final String UPDATE =
            "update kith_customer set notes = ?, version = version + 1 where tenant_id = ? and id = ? and version = ?";
    private static final String CHANGE = """
            insert into kith_change (tenant_id, id, kind, subject_id, version, changed_at, acting, actor)
            values (?, ?, 'customer', ?, ?, ?, 'EMPLOYEE', ?)""";
    private static final String FILED = """
            insert into kith_change_customer (tenant_id, change_id, position, customer_id, changed_at)
            values (?, ?, 0, ?, ?)""";
    private static final String DIFFERENCE = """
            insert into kith_change_difference (tenant_id, change_id, position, part, text_before, text_after)
            values (?, ?, 0, 'notes', ?, ?)""";

    @Override
    public String name() {
        return "revise-one";
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
    public long byKith(int round) {
        for (int i = 0; i < operations(); i++) {
            var notes = notes(round, i);
            sides.desk().customers().revise(new CustomerId(customer(round, i)), file -> file.noted(notes));
        }
        return 0;
    }

    @Override
    public long byJdbc(int round) throws Exception {
        for (int i = 0; i < operations(); i++) {
            var customer = customer(round, i);
            var notes = notes(round, i);
            sides.jdbc(connection -> {
                revise(connection, customer, notes);
                return 0;
            });
        }
        return 0;
    }

    private static void revise(Connection connection, UUID customer, String notes) throws SQLException {
        long version;
        String before;
        try (var present = connection.prepareStatement(PRESENT)) {
            present.setString(1, Sample.TENANT);
            present.setObject(2, customer);
            try (var row = present.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no such customer");
                }
                version = row.getLong(1);
                before = row.getString(2);
            }
        }
        try (var update = connection.prepareStatement(UPDATE)) {
            update.setString(1, notes);
            update.setString(2, Sample.TENANT);
            update.setObject(3, customer);
            update.setLong(4, version);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("somebody was faster");
            }
        }
        record(connection, customer, version + 1, before, notes);
    }

    private static void record(
            Connection connection, UUID customer, long version, @Nullable String before, String after)
            throws SQLException {
        var id = Sides.newId();
        var now = Timestamp.from(Sample.NOW);
        try (var change = connection.prepareStatement(CHANGE);
                var filed = connection.prepareStatement(FILED);
                var difference = connection.prepareStatement(DIFFERENCE)) {
            change.setString(1, Sample.TENANT);
            change.setObject(2, id);
            change.setObject(3, customer);
            change.setLong(4, version);
            change.setTimestamp(5, now);
            change.setString(6, Sample.EMPLOYEE);
            change.executeUpdate();
            filed.setString(1, Sample.TENANT);
            filed.setObject(2, id);
            filed.setObject(3, customer);
            filed.setTimestamp(4, now);
            filed.executeUpdate();
            difference.setString(1, Sample.TENANT);
            difference.setObject(2, id);
            difference.setString(3, before);
            difference.setString(4, after);
            difference.executeUpdate();
        }
    }

    @Override
    public long byJpa(int round) {
        for (int i = 0; i < operations(); i++) {
            var key = new Key(Sample.TENANT, customer(round, i));
            var notes = notes(round, i);
            sides.jpa(rows -> {
                var customer = rows.find(PlainCustomer.class, key);
                var change = new PlainChange();
                change.key = new Key(Sample.TENANT, Sides.newId());
                change.subject = key.id();
                change.version = customer.version + 1;
                change.changed = Sample.NOW;
                change.actor = Sample.EMPLOYEE;
                change.differences.add(new PlainChange.Difference("notes", customer.notes, notes));
                change.files.add(new PlainChange.Filed(key.id(), Sample.NOW));
                rows.persist(change);
                customer.notes = notes;
                return 0;
            });
        }
        return 0;
    }

    private UUID customer(int round, int number) {
        return Sample.customer(Sample.below(size.customers(), 11_000_000L + round * (long) operations() + number));
    }

    private static String notes(int round, int number) {
        return "Wants to be called after four. Asked for offer " + round + "." + number + ", and for another one.";
    }
}
