package dev.kith.examples.benchmarks;

import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.PhoneNumber;
import dev.kith.crm.value.Text;
import dev.kith.examples.benchmarks.plain.Key;
import dev.kith.examples.benchmarks.plain.PlainChange;
import dev.kith.examples.benchmarks.plain.PlainCustomer;
import dev.kith.examples.benchmarks.plain.PlainFacts;
import dev.kith.examples.benchmarks.plain.PlainImport;
import dev.kith.examples.benchmarks.plain.PlainImportedItem;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** An import as a user of JPA would write it. */
final class JpaImport {
    private final Sides sides;
    private final Key run = new Key(Sample.TENANT, Sides.newId());

    JpaImport(Sides sides) {
        this.sides = sides;
    }

    long run(byte[] file) {
        sides.jpa(rows -> {
            var begun = new PlainImport();
            begun.key = run;
            begun.digest = "0".repeat(64);
            begun.held = run.id().toString();
            begun.started = Sample.NOW;
            rows.persist(begun);
            rows.persist(change("import", run));
            return 0;
        });
        var lines = CustomerLines.read(file);
        for (int from = 0; from < lines.size(); from += ImportCustomers.CHUNK) {
            var chunk = lines.subList(from, Math.min(lines.size(), from + ImportCustomers.CHUNK));
            sides.jpa(rows -> write(rows, chunk));
        }
        sides.jpa(rows -> {
            var ended = locked(rows);
            ended.state = "DONE";
            ended.held = null;
            return 0;
        });
        return lines.size();
    }

    private PlainImport locked(EntityManager rows) {
        return rows.find(PlainImport.class, run, LockModeType.PESSIMISTIC_WRITE);
    }

    private int write(EntityManager rows, List<CustomerLines.Line> lines) {
        var present = locked(rows);
        requireUnknown(rows, lines);
        for (var line : lines) {
            var customer = customer(line);
            var key = new Key(Sample.TENANT, Sides.newId());
            customer.key = key;
            rows.persist(customer);
            var facts = new PlainFacts();
            facts.key = key;
            rows.persist(facts);
            var change = change("customer", key);
            change.files.add(new PlainChange.Filed(key.id(), Sample.NOW));
            rows.persist(change);
            present.created++;
            var item = new PlainImportedItem();
            item.key = new Key(Sample.TENANT, Sides.newId());
            item.run = run.id();
            item.row = present.created;
            item.outcome = "created " + line.number();
            item.subject = key.id();
            rows.persist(item);
        }
        return lines.size();
    }

    private static PlainCustomer customer(CustomerLines.Line line) {
        var name = line.given() + " " + line.family();
        var mail = EmailAddress.parse(line.email());
        var phone = PhoneNumber.parse(line.mobile(), "ZZ");
        var customer = new PlainCustomer();
        customer.given = line.given();
        customer.family = line.family();
        customer.nameKey = Text.folded(name);
        customer.familyKey = Text.folded(line.family());
        customer.familyWords = JdbcLog.words(line.family());
        customer.points.add(new PlainCustomer.Point("e-mail", mail.raw(), mail.key(), false, "GOOD"));
        customer.points.add(new PlainCustomer.Point("mobile", phone.raw(), phone.key(), false, "GOOD"));
        customer.words.addAll(Text.words(name));
        return customer;
    }

    private static PlainChange change(String kind, Key subject) {
        var change = new PlainChange();
        change.key = new Key(Sample.TENANT, Sides.newId());
        change.kind = kind;
        change.subject = subject.id();
        change.version = 1;
        change.changed = Sample.NOW;
        change.actor = Sample.EMPLOYEE;
        return change;
    }

    private static void requireUnknown(EntityManager rows, List<CustomerLines.Line> lines) {
        var known = rows.createQuery(
                        "select c from PlainCustomer c where c.key.tenant = :tenant and c.nameKey in :names",
                        PlainCustomer.class)
                .setParameter("tenant", Sample.TENANT)
                .setParameter(
                        "names",
                        lines.stream()
                                .map(line -> Text.folded(line.given() + " " + line.family()))
                                .toList())
                .getResultList();
        if (!known.isEmpty()) {
            throw new IllegalStateException("somebody is known");
        }
    }
}
