package dev.kith.crm.jpa.event;

import dev.kith.crm.jpa.mapping.HibernateOnly;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.storage.Agenda;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be done later. No row of it stays in the persistence context: statements change them behind its back. */
final class JpaAgenda implements Agenda {
    private static final String ONE = " where a.id.tenant = :tenant and a.id.id = :id";

    private final OpenUnit unit;

    JpaAgenda(OpenUnit unit) {
        this.unit = unit;
    }

    /** Most items are new, and one statement inserts them all; where one waits already, each is asked for. */
    @Override
    public void plan(Collection<Agenda.Item> items) {
        unit.stored(() -> {
            if (!items.isEmpty()
                    && !unit.inserted(List.of(items.stream().map(this::row).toList()), true)) {
                items.forEach(this::moved);
            }
            return items;
        });
    }

    private void moved(Agenda.Item item) {
        if (moves(item) == 0 && !unit.inserted(List.of(List.of(row(item))), true)) {
            moves(item); // another unit has just planned the same
        }
    }

    private int moves(Agenda.Item item) {
        return statement("update " + AgendaRow.ENTITY + " a set a.due = :due, a.attempts = 0"
                        + " where a.id.tenant = :tenant and a.work = :work and a.subject = :subject"
                        + " and a.customer = :customer and a.occurrence = :occurrence")
                .setParameter("due", item.due())
                .setParameter("work", item.work())
                .setParameter("subject", item.subject())
                .setParameter("customer", item.customer().value())
                .setParameter("occurrence", item.occurrence())
                .executeUpdate();
    }

    private AgendaRow row(Agenda.Item item) {
        return new AgendaRow(new RowId(unit.tenant(), item.id()), item);
    }

    @Override
    public void drop(String work, UUID subject, Collection<String> occurrences) {
        unit.stored(() -> occurrences.isEmpty()
                ? 0
                : statement("delete from " + AgendaRow.ENTITY + " a where a.id.tenant = :tenant and a.work = :work"
                                + " and a.subject = :subject and a.occurrence in :occurrences")
                        .setParameter("work", work)
                        .setParameter("subject", subject)
                        .setParameter("occurrences", occurrences)
                        .executeUpdate());
    }

    @Override
    public Optional<Agenda.Item> claim(Agenda.Candidate candidate) {
        return claim(candidate, true);
    }

    private Optional<Agenda.Item> claim(Agenda.Candidate candidate, boolean atOnce) {
        return unit.stored(() -> {
            var asked = unit.rows()
                    .createQuery(
                            "select a from " + AgendaRow.ENTITY + " a" + ONE
                                    + " and a.due = :due and a.attempts = :attempts",
                            AgendaRow.class)
                    .setParameter("tenant", unit.tenant())
                    .setParameter("id", candidate.id())
                    .setParameter("due", candidate.due())
                    .setParameter("attempts", candidate.attempts())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE);
            if (atOnce) {
                asked.setHint(HibernateOnly.LOCK_TIMEOUT, HibernateOnly.SKIP_LOCKED);
            }
            var found = asked.getResultList();
            unit.release(found);
            unit.locks()
                    .hold(
                            AgendaRow.class,
                            "attempts",
                            found.stream().map(row -> row.id.id()).toList());
            return found.stream().map(AgendaRow::restored).findFirst();
        });
    }

    @Override
    public void remove(Agenda.Item item) {
        unit.stored(() -> statement("delete from " + AgendaRow.ENTITY + " a" + ONE)
                .setParameter("id", item.id())
                .executeUpdate());
    }

    @Override
    public void putOff(Agenda.Candidate candidate, Instant until) {
        // on a cluster the unit that failed may still hold it on this node for a moment
        claim(candidate, !unit.locks().linger())
                .ifPresent(item -> unit.stored(() -> statement(
                                "update " + AgendaRow.ENTITY + " a set a.due = :due, a.attempts = a.attempts + 1" + ONE)
                        .setParameter("due", until)
                        .setParameter("id", item.id())
                        .executeUpdate()));
    }

    private Query statement(String text) {
        unit.writing();
        return unit.rows().createQuery(text).setParameter("tenant", unit.tenant());
    }
}
