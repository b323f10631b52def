package dev.kith.crm.jpa.interaction;

import dev.kith.crm.extension.Attributes;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.TextCell;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Version;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes entries of rows: one statement for who took part, one for the parts and one for the attributes, if there are any.
 *
 * @param locking whether the rows are locked, so that what belongs to them must be as new as they are
 */
record EntryReader(OpenUnit unit, boolean locking) {
    List<Interaction> read(List<InteractionRow> rows) {
        return read(rows, InteractionRow::externalId);
    }

    /** Of a former state, the external id stands in the latest one. */
    List<Interaction> read(List<InteractionRow> rows, Function<InteractionRow, Optional<ExternalId>> externalId) {
        unit.release(rows); // what is only read is never read old
        if (rows.isEmpty()) {
            return List.of();
        }
        var participants = children(
                ParticipationRow.ENTITY, ParticipationRow.class, ids(rows, any -> true), row -> row.id.interaction());
        var parts = children(PartRow.ENTITY, PartRow.class, ids(rows, row -> row.parted), row -> row.id.interaction());
        var attributes = attributes(ids(rows, row -> row.attributed));
        return rows.stream()
                .map(row -> {
                    var mine = parts.getOrDefault(row.id.id(), List.of());
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
                            participants.getOrDefault(row.id.id(), List.of()).stream()
                                    .map(ParticipationRow::restored)
                                    .toList(),
                            PartRow.content(texts, mine),
                            row.reply(),
                            PartRow.references(mine, externalId.apply(row)),
                            attributes.getOrDefault(row.id.id(), Attributes.NONE));
                })
                .toList();
    }

    private static List<UUID> ids(List<InteractionRow> rows, Function<InteractionRow, Boolean> which) {
        return rows.stream().filter(which::apply).map(row -> row.id.id()).toList();
    }

    private <R> Map<UUID, List<R>> children(
            String entity, Class<R> child, Collection<UUID> ids, Function<R, UUID> owner) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = asked(unit.rows()
                        .createQuery(
                                "select p from " + entity
                                        + " p where p.id.tenant = :tenant and p.id.interaction in :ids order by p.id.position",
                                child))
                .setParameter("tenant", unit.tenant())
                .setParameter("ids", ids)
                .getResultList();
        unit.release(found);
        return found.stream().collect(Collectors.groupingBy(owner));
    }

    private <R> TypedQuery<R> asked(TypedQuery<R> query) {
        return locking ? unit.snapshot().present(query) : query;
    }

    private Map<UUID, Attributes> attributes(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var cells = new HashMap<UUID, Map<String, AttributeCell>>();
        asked(unit.rows()
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
