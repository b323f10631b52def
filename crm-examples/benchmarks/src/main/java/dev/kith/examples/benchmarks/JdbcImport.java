package dev.kith.examples.benchmarks;

import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.PhoneNumber;
import dev.kith.crm.value.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A batch loader that is written by hand. It can be cut off and called again, refuses to run twice at once, looks up who is known, and
 * tells of each row what became of it.
 */
final class JdbcImport {
    private static final String HELD =
            "select 1 from kith_import where tenant_id = ? and digest = ? and state = 'RUNNING'";
    private static final String BEGIN = """
            insert into kith_import (tenant_id, id, version, kind, digest, held, state, started_at, created, updated, skipped,
              rejected)
            values (?, ?, 1, 'CUSTOMERS', ?, ?, 'RUNNING', ?, 0, 0, 0, 0)""";
    private static final String LOCK =
            "select version from kith_import where tenant_id = ? and id = ? for no key update";
    private static final String KNOWN = """
            select c.id, p.lookup_key from kith_customer c
            left join kith_contact_point p on p.tenant_id = c.tenant_id and p.customer_id = c.id
            where c.tenant_id = ? and c.name_key = any(?)""";
    private static final String ADVANCE =
            "update kith_import set created = ?, version = version + 1 where tenant_id = ? and id = ? and version = ?";
    private static final String END =
            "update kith_import set state = 'DONE', held = null, version = version + 1 where tenant_id = ? and id = ?";
    private static final String CUSTOMER = """
            insert into kith_customer (tenant_id, id, version, kind, given_name, family_name, name_key, family_key,
              family_words, stage, labelled, referenced, attributed)
            values (?, ?, 1, 'PERSON', ?, ?, ?, ?, ?, 'active', false, false, false)""";
    private static final String POINT = """
            insert into kith_contact_point (tenant_id, customer_id, position, kind, raw, lookup_key, preferred, health)
            values (?, ?, ?, ?, ?, ?, false, 'GOOD')""";
    private static final String WORD = "insert into kith_name_word (tenant_id, word, customer_id) values (?, ?, ?)";
    private static final String FACTS = "insert into kith_contact_facts (tenant_id, customer_id, n) values (?, ?, 0)";
    private static final String CHANGE = """
            insert into kith_change (tenant_id, id, kind, subject_id, version, changed_at, acting, actor)
            values (?, ?, ?, ?, 1, ?, 'EMPLOYEE', ?)""";
    private static final String FILED = """
            insert into kith_change_customer (tenant_id, change_id, position, customer_id, changed_at)
            values (?, ?, 0, ?, ?)""";
    private static final String ITEM = """
            insert into kith_imported_item (tenant_id, id, import_id, in_row, outcome, subject_id, subject_version)
            values (?, ?, ?, ?, ?, ?, 1)""";

    private final Sides sides;
    private final UUID run = Sides.newId();
    private final Timestamp now = Timestamp.from(Sample.NOW);

    JdbcImport(Sides sides) {
        this.sides = sides;
    }

    long run(byte[] file) throws Exception {
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        sides.jdbc(connection -> begin(connection, digest));
        var lines = CustomerLines.read(file);
        for (int from = 0; from < lines.size(); from += ImportCustomers.CHUNK) {
            int done = from;
            var chunk = lines.subList(from, Math.min(lines.size(), from + ImportCustomers.CHUNK));
            sides.jdbc(connection -> write(connection, chunk, done));
        }
        sides.jdbc(connection -> {
            lock(connection);
            try (var end = connection.prepareStatement(END)) {
                return executed(end, Sample.TENANT, run);
            }
        });
        return lines.size();
    }

    private int begin(Connection connection, String digest) throws SQLException {
        try (var held = connection.prepareStatement(HELD)) {
            fill(held, Sample.TENANT, digest);
            try (var row = held.executeQuery()) {
                if (row.next()) {
                    throw new IllegalStateException("this file is being imported");
                }
            }
        }
        try (var begin = connection.prepareStatement(BEGIN);
                var change = connection.prepareStatement(CHANGE)) {
            executed(begin, Sample.TENANT, run, digest, digest, now);
            return executed(change, Sample.TENANT, Sides.newId(), "import", run, now, Sample.EMPLOYEE);
        }
    }

    private int write(Connection connection, List<CustomerLines.Line> lines, int done) throws SQLException {
        long version = lock(connection);
        requireUnknown(connection, lines);
        try (var customer = connection.prepareStatement(CUSTOMER);
                var point = connection.prepareStatement(POINT);
                var word = connection.prepareStatement(WORD);
                var facts = connection.prepareStatement(FACTS);
                var change = connection.prepareStatement(CHANGE);
                var filed = connection.prepareStatement(FILED);
                var item = connection.prepareStatement(ITEM);
                var advance = connection.prepareStatement(ADVANCE)) {
            int row = done;
            for (var line : lines) {
                row++;
                var id = Sides.newId();
                var changeId = Sides.newId();
                var mail = EmailAddress.parse(line.email());
                var phone = PhoneNumber.parse(line.mobile(), "ZZ");
                var name = line.given() + " " + line.family();
                batched(
                        customer,
                        Sample.TENANT,
                        id,
                        line.given(),
                        line.family(),
                        JdbcLog.key(name),
                        JdbcLog.key(line.family()),
                        JdbcLog.words(line.family()));
                batched(point, Sample.TENANT, id, 0, "e-mail", mail.raw(), bytes(mail.key()));
                batched(point, Sample.TENANT, id, 1, "mobile", phone.raw(), bytes(phone.key()));
                for (String each : Text.words(name)) {
                    batched(word, Sample.TENANT, bytes(each), id);
                }
                batched(facts, Sample.TENANT, id);
                batched(change, Sample.TENANT, changeId, "customer", id, now, Sample.EMPLOYEE);
                batched(filed, Sample.TENANT, changeId, id, now);
                batched(item, Sample.TENANT, Sides.newId(), run, row, "created " + line.number(), id);
            }
            for (var batch : List.of(customer, point, word, facts, change, filed, item)) {
                batch.executeBatch();
            }
            if (executed(advance, row, Sample.TENANT, run, version) != 1) {
                throw new IllegalStateException("somebody else goes on with this import");
            }
        }
        return lines.size();
    }

    private long lock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            fill(lock, Sample.TENANT, run);
            try (var row = lock.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Nobody is: what would be merged into those who are needs not be written for a benchmark. */
    private static void requireUnknown(Connection connection, List<CustomerLines.Line> lines) throws SQLException {
        try (var known = connection.prepareStatement(KNOWN)) {
            known.setString(1, Sample.TENANT);
            known.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea",
                            lines.stream()
                                    .map(line -> JdbcLog.key(line.given() + " " + line.family()))
                                    .toArray(byte[][]::new)));
            try (var rows = known.executeQuery()) {
                if (rows.next()) {
                    throw new IllegalStateException("somebody is known");
                }
            }
        }
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static void batched(PreparedStatement statement, Object... values) throws SQLException {
        fill(statement, values);
        statement.addBatch();
    }

    private static int executed(PreparedStatement statement, Object... values) throws SQLException {
        fill(statement, values);
        return statement.executeUpdate();
    }
}
