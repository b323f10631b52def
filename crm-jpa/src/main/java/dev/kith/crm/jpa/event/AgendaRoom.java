package dev.kith.crm.jpa.event;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.PortRoom;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.StoragePort;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Brings the agenda to the storage. */
public final class AgendaRoom implements PortRoom {
    /** Stateless. */
    public AgendaRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(AgendaRow.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of();
    }

    @Override
    public Map<Class<? extends StoragePort>, Function<OpenUnit, StoragePort>> ports() {
        return Map.of(Agenda.class, JpaAgenda::new);
    }

    @Override
    public void register(Paths paths) {
        // no criterion asks for it
    }

    /**
     * Finds what is due in any tenant: with {@link #next} the only statements that read across tenants. Tells keys and attempts, nothing else.
     *
     * @param rows a persistence context with a transaction
     * @param now business time
     * @param works which works
     * @param limit how many at most
     * @return the candidates, the longest due first
     */
    public static List<Agenda.Candidate> due(EntityManager rows, Instant now, Set<String> works, int limit) {
        return rows.createQuery(
                        "select a.id.tenant, a.id.id, a.due, a.attempts from " + AgendaRow.ENTITY
                                + " a where a.due <= :now and a.work in :works order by a.due, a.id.tenant, a.id.id",
                        Object[].class)
                .setParameter("now", now)
                .setParameter("works", works)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Agenda.Candidate(
                        new TenantId((String) row[0]), (UUID) row[1], (Instant) row[2], (Integer) row[3]))
                .toList();
    }

    /**
     * Tells when the next item is due in any tenant.
     *
     * @param rows a persistence context with a transaction
     * @param works which works
     * @return when, if any waits
     */
    public static Optional<Instant> next(EntityManager rows, Set<String> works) {
        return rows.createQuery(
                        "select a.due from " + AgendaRow.ENTITY + " a where a.work in :works order by a.due",
                        Instant.class)
                .setParameter("works", works)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
