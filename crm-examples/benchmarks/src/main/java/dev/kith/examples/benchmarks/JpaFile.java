package dev.kith.examples.benchmarks;

import dev.kith.examples.benchmarks.plain.Key;
import dev.kith.examples.benchmarks.plain.PlainCadence;
import dev.kith.examples.benchmarks.plain.PlainChannel;
import dev.kith.examples.benchmarks.plain.PlainCustomer;
import dev.kith.examples.benchmarks.plain.PlainFacts;
import dev.kith.examples.benchmarks.plain.PlainInteraction;
import dev.kith.examples.benchmarks.plain.PlainRelationship;
import dev.kith.examples.benchmarks.plain.PlainTask;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.UUID;

/** A customer's file as a user of JPA would read it: one query for each section. */
final class JpaFile {
    private JpaFile() {}

    static void tell(EntityManager rows, UUID id, Seen seen) {
        rows.find(PlainCustomer.class, new Key(Sample.TENANT, id)).tell(seen::and);
        for (var one : query(
                        rows,
                        id,
                        PlainRelationship.class,
                        "r where r.key.tenant = :tenant and not r.withdrawn"
                                + " and (r.from.key.id = :id or r.to.key.id = :id) order by r.key.id")
                .getResultList()) {
            seen.and(one.kind, one.other(id));
        }
        for (var entry : query(
                        rows,
                        id,
                        PlainInteraction.class,
                        "r join r.participants p where r.key.tenant = :tenant"
                                + " and p.state = 'CURRENT' and p.customer = :id order by p.happened desc, r.key.id desc")
                .setMaxResults(10)
                .getResultList()) {
            entry.tell(seen::and);
        }
        for (var entry : query(
                        rows,
                        id,
                        PlainInteraction.class,
                        "r join r.participants p join r.parts t"
                                + " where r.key.tenant = :tenant and p.state = 'CURRENT' and p.customer = :id"
                                + " and t.kind in ('PROMISE', 'CONCERN') and t.settled is null order by p.happened, r.key.id")
                .setMaxResults(100)
                .getResultList()) {
            entry.parts.stream().filter(part -> part.kind().equals("PROMISE")).forEach(part -> seen.and(part.text()));
        }
        for (var task : query(
                        rows,
                        id,
                        PlainTask.class,
                        "r where r.key.tenant = :tenant and r.customer = :id"
                                + " and r.state = 'OPEN' order by r.due, r.key.id")
                .getResultList()) {
            seen.and(task.title);
        }
        for (var cadence : query(rows, id, PlainCadence.class, "r where r.key.tenant = :tenant and r.customer = :id")
                .getResultList()) {
            seen.and(cadence.title);
        }
        rows.find(PlainFacts.class, new Key(Sample.TENANT, id));
        query(rows, id, PlainChannel.class, "r where r.id.tenant = :tenant and r.id.customer = :id")
                .getResultList();
    }

    private static <T> TypedQuery<T> query(EntityManager rows, UUID id, Class<T> type, String which) {
        return rows.createQuery("select r from " + type.getSimpleName() + " " + which, type)
                .setParameter("tenant", Sample.TENANT)
                .setParameter("id", id);
    }
}
