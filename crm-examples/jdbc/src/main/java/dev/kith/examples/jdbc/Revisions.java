package dev.kith.examples.jdbc;

import dev.kith.crm.failure.CrmException;
import dev.kith.crm.interaction.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** All states of the entries of the log. None is changed or removed. */
record Revisions(String tenant, Sql sql, Documents documents) {
    private static final String READ = "select body from kith_revision where tenant_id = ? and id ";

    void insert(List<Revision> all, Supplier<CrmException> taken) {
        sql.batch(
                "insert into kith_revision (tenant_id, id, revision, body) values (?, ?, ?, ?)",
                all.stream()
                        .map(one -> List.of(
                                tenant,
                                one.entry().id().value(),
                                one.entry().revision().number(),
                                documents.text(one)))
                        .toList(),
                taken);
    }

    /** Keeps others from superseding the entry until the unit ends. */
    void lock(UUID id) {
        sql.query(
                "select revision from kith_revision where tenant_id = ? and id = ? order by revision for update",
                List.of(tenant, id),
                row -> row.getLong(1));
    }

    /** The first one first. */
    List<Revision> all(UUID id) {
        return sql.query(READ + "= ? order by revision", List.of(tenant, id), row -> read(row.getString(1)));
    }

    /** The latest state of each entry that is there. */
    Collection<Revision> latest(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var parameters = new ArrayList<Object>(List.of(tenant));
        parameters.addAll(ids);
        var latest = new LinkedHashMap<UUID, Revision>();
        sql.query(
                        READ + "in (" + Sql.marks(ids.size()) + ") order by revision",
                        parameters,
                        row -> read(row.getString(1)))
                .forEach(one -> latest.put(one.entry().id().value(), one));
        return latest.values();
    }

    private Revision read(String body) {
        return documents.read(Revision.class, body);
    }
}
