package dev.kith.crm.jpa.event;

import dev.kith.crm.jpa.mapping.HibernateOnly;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.storage.Agenda;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** What is to be done later. No row of it stays in the persistence context: statements change them behind its back. */
final class JpaAgenda implements Agenda {
    private static final String ONE = " where a.id.tenant = :tenant and a.id.id = :id";
    private static final String AS_READ = ONE + " and a.due = :due and a.attempts = :attempts";

    /** On a cluster, for a second in all. */
    private static final int TRIES = 20;

    private static final Duration PAUSE = Duration.ofMillis(50);

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
        return unit.stored(() -> {
            var found = asRead("select a", AgendaRow.class, candidate)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .setHint(HibernateOnly.LOCK_TIMEOUT, HibernateOnly.SKIP_LOCKED)
                    .getResultList();
            unit.release(found);
            unit.locks()
                    .hold(
                            AgendaRow.class,
                            "attempts",
                            found.stream().map(row -> row.id.id()).toList());
            return found.stream().map(AgendaRow::restored).findFirst();
        });
    }

    private <T> TypedQuery<T> asRead(String what, Class<T> type, Agenda.Candidate candidate) {
        return unit.rows()
                .createQuery(what + " from " + AgendaRow.ENTITY + " a" + AS_READ, type)
                .setParameter("tenant", unit.tenant())
                .setParameter("id", candidate.id())
                .setParameter("due", candidate.due())
                .setParameter("attempts", candidate.attempts());
    }

    @Override
    public void remove(Agenda.Item item) {
        unit.stored(() -> statement("delete from " + AgendaRow.ENTITY + " a" + ONE)
                .setParameter("id", item.id())
                .executeUpdate());
    }

    @Override
    public void putOff(Agenda.Candidate candidate, Instant until) {
        var item = claim(candidate);
        // on a cluster the unit that failed may still hold it on this node for a moment
        for (int tries = TRIES; unit.locks().linger() && item.isEmpty() && tries > 0 && waits(candidate); tries--) {
            LockSupport.parkNanos(PAUSE.toNanos());
            item = claim(candidate);
        }
        item.ifPresent(claimed -> unit.stored(
                () -> statement("update " + AgendaRow.ENTITY + " a set a.due = :due, a.attempts = a.attempts + 1" + ONE)
                        .setParameter("due", until)
                        .setParameter("id", claimed.id())
                        .executeUpdate()));
    }

    private boolean waits(Agenda.Candidate candidate) {
        return unit.stored(
                () -> asRead("select count(a)", Long.class, candidate).getSingleResult() > 0);
    }

    private Query statement(String text) {
        unit.writing();
        return unit.rows().createQuery(text).setParameter("tenant", unit.tenant());
    }
}
