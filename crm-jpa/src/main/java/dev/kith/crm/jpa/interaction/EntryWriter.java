package dev.kith.crm.jpa.interaction;

import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.jpa.interaction.InteractionRow.State;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.InteractionId;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes entries at once, so that each answer is true also where another unit writes the same. */
final class EntryWriter {
    private static final int CHUNK = 1000;

    /** A row that other writers wait for, and the entry in its present state. */
    private record Locked(InteractionRow row, Interaction entry) {}

    private final OpenUnit unit;
    private final EntryReader reader;
    private final Map<InteractionId, Locked> locked = new HashMap<>();

    EntryWriter(OpenUnit unit) {
        this.unit = unit;
        this.reader = new EntryReader(unit, true);
    }

    Set<InteractionId> append(List<Interaction> entries) {
        entries.forEach(this::toBeWritten);
        var there = there(entries);
        while (true) {
            var missing = without(there, entries);
            var outside = missing.stream().anyMatch(entry -> externalId(entry).isPresent());
            if (missing.isEmpty() || unit.inserted(rows(missing), outside)) {
                return there;
            }
            var found = outside ? there(entries) : there;
            if (found.equals(there)) {
                throw taken(outside ? "externalId" : Interaction.ID.name());
            }
            there = found; // which others have committed since the last look
        }
    }

    private void toBeWritten(Interaction entry) {
        unit.touches().write(entry.customers());
    }

    private static List<Interaction> without(Set<InteractionId> ids, List<Interaction> entries) {
        return entries.stream().filter(entry -> !ids.contains(entry.id())).toList();
    }

    private static DuplicateException taken(String key) {
        return new DuplicateException(Interaction.TYPE.name(), key);
    }

    private static Optional<ExternalId> externalId(Interaction entry) {
        return entry.references().externalId();
    }

    private List<List<?>> rows(List<Interaction> entries) {
        var context = unit.context();
        var rows = new ArrayList<InteractionRow>();
        var participations = new ArrayList<ParticipationRow>();
        var parts = new ArrayList<PartRow>();
        for (var entry : entries) {
            var id = new RowId(unit.tenant(), entry.id().value());
            var first = new Revision(
                    entry, Revision.Act.LOGGED, entry.timing().recorded(), context.actor(), context.reason());
            add(new InteractionRow(id, first), entry, rows, participations, parts);
        }
        return List.of(rows, participations, parts);
    }

    private static void add(
            InteractionRow row,
            Interaction entry,
            List<InteractionRow> rows,
            List<ParticipationRow> participations,
            List<PartRow> parts) {
        var mine = PartRow.of(row.id, entry);
        row.parted = !mine.isEmpty();
        rows.add(row);
        participations.addAll(ParticipationRow.of(row, entry.happened(), entry.participants()));
        parts.addAll(mine);
    }

    /** Whose external id is taken, also by another of them. */
    private Set<InteractionId> there(List<Interaction> entries) {
        var met = new HashSet<ExternalId>();
        holders(entries.stream().flatMap(entry -> externalId(entry).stream()).toList())
                .forEach(row -> row.externalId().ifPresent(met::add));
        return entries.stream()
                .filter(entry -> externalId(entry).filter(id -> !met.add(id)).isPresent())
                .map(Interaction::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rows that hold external ids. A former state holds none. */
    List<InteractionRow> holders(Collection<ExternalId> ids) {
        var asked = List.copyOf(new LinkedHashSet<>(ids));
        var holders = new ArrayList<InteractionRow>();
        for (int from = 0; from < asked.size(); from += CHUNK) {
            var some = asked.subList(from, Math.min(asked.size(), from + CHUNK));
            unit.rows()
                    .createQuery(
                            "select i from " + InteractionRow.ENTITY
                                    + " i where i.id.tenant = :tenant and i.externalSystem in :systems"
                                    + " and i.externalKey in :keys",
                            InteractionRow.class)
                    .setParameter("tenant", unit.tenant())
                    .setParameter(
                            "systems",
                            some.stream().map(ExternalId::system).distinct().toList())
                    .setParameter(
                            "keys",
                            some.stream().map(ExternalId::key).distinct().toList())
                    .getResultStream()
                    .filter(row -> row.externalId().filter(some::contains).isPresent())
                    .forEach(holders::add);
        }
        unit.release(holders);
        return holders;
    }

    Map<InteractionId, Interaction> lock(Collection<InteractionId> ids) {
        var missing = ids.stream()
                .filter(id -> !locked.containsKey(id))
                .map(InteractionId::value)
                .sorted(FieldType.ID::compare)
                .toList();
        for (int from = 0; from < missing.size(); from += CHUNK) {
            take(missing.subList(from, Math.min(missing.size(), from + CHUNK)));
        }
        var found = new HashMap<InteractionId, Interaction>();
        ids.forEach(id -> present(id).ifPresent(entry -> found.put(id, entry)));
        return found;
    }

    private void take(List<UUID> ids) {
        unit.locks().require();
        var rows = unit.rows()
                .createQuery(
                        "select i from " + InteractionRow.ENTITY
                                + " i where i.id.tenant = :tenant and i.id.id in :ids and i.pastOf is null"
                                + " order by i.id.id",
                        InteractionRow.class)
                .setParameter("tenant", unit.tenant())
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        unit.locks()
                .hold(
                        InteractionRow.class,
                        "revision",
                        rows.stream().map(row -> row.id.id()).toList());
        rows.forEach(unit::kept);
        var entries = reader.read(rows);
        entries.forEach(this::toBeWritten);
        for (int i = 0; i < rows.size(); i++) {
            locked.put(entries.get(i).id(), new Locked(rows.get(i), entries.get(i)));
        }
    }

    private Optional<Interaction> present(InteractionId id) {
        return Optional.ofNullable(locked.get(id))
                .filter(one -> one.row().state.equals(State.CURRENT.name()))
                .map(Locked::entry);
    }

    /** The former state becomes a row of its own, with all that belongs to it; then the row takes over the next one. */
    boolean supersede(Revision next, UUID former) {
        var entry = next.entry();
        toBeWritten(entry);
        var present = Optional.ofNullable(locked.get(entry.id())).orElseThrow();
        var row = present.row();
        var rows = new ArrayList<InteractionRow>();
        var participations = new ArrayList<ParticipationRow>();
        var parts = new ArrayList<PartRow>();
        add(past(row, present.entry(), former), present.entry(), rows, participations, parts);
        if (!unit.inserted(List.of(rows, participations, parts), false)) {
            return false;
        }
        var state = row.state;
        row.tell(next);
        replaceWhatDiffers(row, present.entry(), entry, row.state.equals(state));
        locked.put(entry.id(), new Locked(row, entry));
        return true;
    }

    private InteractionRow past(InteractionRow row, Interaction before, UUID former) {
        var past = new InteractionRow(new RowId(unit.tenant(), former), row.revision(before));
        past.state = State.PAST.name();
        past.pastOf = row.id.id();
        past.externalSystem = null;
        past.externalKey = null;
        return past;
    }

    private void replaceWhatDiffers(InteractionRow row, Interaction before, Interaction after, boolean sameState) {
        var mine = PartRow.of(row.id, after);
        row.parted = !mine.isEmpty();
        if (!before.attributes().equals(after.attributes())) {
            row.tell(after.attributes());
        }
        unit.rows().flush();
        if (!before.participants().equals(after.participants())
                || !before.happened().equals(after.happened())) {
            replace(ParticipationRow.ENTITY, row.id, ParticipationRow.of(row, after.happened(), after.participants()));
        } else if (!sameState) {
            of(row.id, "update " + ParticipationRow.ENTITY + " p set p.state = :state")
                    .setParameter("state", row.state)
                    .executeUpdate();
        }
        if (!PartRow.same(before, after)) {
            replace(PartRow.ENTITY, row.id, mine);
        }
    }

    private void replace(String entity, RowId place, List<?> children) {
        of(place, "delete from " + entity + " p").executeUpdate();
        if (!children.isEmpty() && !unit.inserted(List.of(children), false)) {
            throw taken(Interaction.ID.name());
        }
    }

    private Query of(RowId place, String statement) {
        return unit.rows()
                .createQuery(statement + " where p.id.tenant = :tenant and p.id.interaction = :id")
                .setParameter("tenant", place.tenant())
                .setParameter("id", place.id());
    }
}
