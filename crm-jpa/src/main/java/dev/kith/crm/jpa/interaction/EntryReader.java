package dev.kith.crm.jpa.interaction;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.jpa.mapping.Asks;
import dev.kith.crm.jpa.mapping.Entities;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.Union;
import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.TextCell;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Version;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Makes entries of rows: one statement reads who took part, the parts and the attributes.
 *
 * @param locking whether the rows are locked, so that what belongs to them must be as new as they are
 */
record EntryReader(OpenUnit unit, boolean locking) implements Asks.Restoring<Interaction, InteractionRow> {
    private static final String OWNER = "id.interaction";

    List<Interaction> read(List<InteractionRow> rows) {
        return read(rows, InteractionRow::externalId);
    }

    /** Of a former state, the external id stands in the latest one. */
    List<Interaction> read(List<InteractionRow> rows, Function<InteractionRow, Optional<ExternalId>> externalId) {
        unit.release(rows); // what is only read is never read old
        var parts = new Union(unit);
        var read = restoring(rows, externalId, parts);
        parts.read();
        return read.get();
    }

    @Override
    public Supplier<List<Interaction>> restoring(List<InteractionRow> rows, Union parts) {
        return restoring(rows, InteractionRow::externalId, parts);
    }

    private Supplier<List<Interaction>> restoring(
            List<InteractionRow> rows, Function<InteractionRow, Optional<ExternalId>> externalId, Union union) {
        var participants = children(ParticipationRow.class, ids(rows, any -> true), row -> row.id, union);
        var parts = children(PartRow.class, ids(rows, row -> row.parted), row -> row.id, union);
        var attributes = attributes(ids(rows, row -> row.attributed), union);
        return () -> {
            var took = participants.get();
            var mine = parts.get();
            var named = attributes.get();
            var entries = rows.stream()
                    .map(row -> entry(
                            row,
                            took.getOrDefault(row.id.id(), List.of()),
                            mine.getOrDefault(row.id.id(), List.of()),
                            named.getOrDefault(row.id.id(), Attributes.NONE),
                            externalId.apply(row)))
                    .toList();
            if (unit.touches().listens()) {
                entries.forEach(entry -> unit.touches().read(entry.customers()));
            }
            return entries;
        };
    }

    private static Interaction entry(
            InteractionRow row,
            List<ParticipationRow> took,
            List<PartRow> parts,
            Attributes attributes,
            Optional<ExternalId> externalId) {
        var texts = new Content(
                TextCell.restored(row.summary),
                TextCell.restored(row.notes),
                TextCell.restored(row.outcome),
                List.of(),
                List.of(),
                List.of());
        return new Interaction(
                row.entry(),
                new Version(row.revision),
                new ChannelCode(row.channel),
                Direction.valueOf(row.direction),
                row.timing(),
                took.stream().map(ParticipationRow::restored).toList(),
                PartRow.content(texts, parts),
                row.reply(),
                PartRow.references(parts, externalId),
                attributes);
    }

    private static List<UUID> ids(List<InteractionRow> rows, Predicate<InteractionRow> which) {
        return rows.stream().filter(which).map(row -> row.id.id()).toList();
    }

    private <R> Supplier<Map<UUID, List<R>>> children(
            Class<R> child, Collection<UUID> ids, Function<R, PlaceId> place, Union union) {
        if (ids.isEmpty()) {
            return Map::of;
        }
        Supplier<List<R>> found = asLocked() ? children(child, ids)::getResultList : union.add(child, OWNER, ids)::rows;
        return () -> {
            var rows = found.get();
            unit.release(rows);
            return rows.stream()
                    .sorted(Comparator.comparing(row -> place.apply(row).position()))
                    .collect(Collectors.groupingBy(row -> place.apply(row).interaction()));
        };
    }

    /** A union takes no lock, and would read what was before it. */
    private boolean asLocked() {
        return locking && unit.snapshot().old();
    }

    private <R> TypedQuery<R> children(Class<R> child, Collection<UUID> ids) {
        return unit.snapshot()
                .present(unit.rows()
                        .createQuery(
                                "select p from " + Entities.name(child) + " p where p.id.tenant = :tenant and p."
                                        + OWNER + " in :ids",
                                child))
                .setParameter("tenant", unit.tenant())
                .setParameter("ids", ids);
    }

    @SuppressWarnings("unchecked") // so the row declares it
    private Supplier<Map<UUID, Attributes>> attributes(Collection<UUID> ids, Union union) {
        if (asLocked()) {
            return () -> lockedAttributes(ids);
        }
        var found = union.addCollection(InteractionRow.class, "attributes", ids);
        return () -> found.get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> AttributeCell.read((Map<String, AttributeCell>) one.getValue())));
    }

    private Map<UUID, Attributes> lockedAttributes(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var cells = new HashMap<UUID, Map<String, AttributeCell>>();
        unit.snapshot()
                .present(unit.rows()
                        .createQuery(
                                "select i.id.id, key(c), value(c) from " + InteractionRow.ENTITY
                                        + " i join i.attributes c where i.id.tenant = :tenant and i.id.id in :ids",
                                Object[].class))
                .setParameter("tenant", unit.tenant())
                .setParameter("ids", ids)
                .getResultList()
                .forEach(found -> cells.computeIfAbsent((UUID) found[0], any -> new HashMap<>())
                        .put((String) found[1], (AttributeCell) found[2]));
        return cells.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> AttributeCell.read(entry.getValue())));
    }
}
