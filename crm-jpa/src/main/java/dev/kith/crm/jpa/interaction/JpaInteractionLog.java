package dev.kith.crm.jpa.interaction;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.jpa.mapping.AttributeCell;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.RowId;
import dev.kith.crm.jpa.mapping.RowSearch;
import dev.kith.crm.jpa.mapping.Words;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Relation;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The log of interactions. */
final class JpaInteractionLog implements InteractionLog {
    /** The customers who took part. */
    static final Relation<Interaction, Customer> CUSTOMERS =
            Relation.rows("customers", Interaction.class, Customer.class, Interaction::id, customer -> List.of());

    private static final int CHUNK = 1000;

    /** Each attempt that fails has met entries that others committed since the last look; more than a few is an error. */
    private static final int ATTEMPTS = 5;

    private final OpenUnit unit;

    JpaInteractionLog(OpenUnit unit) {
        this.unit = unit;
    }

    /** Entries are written at once, so that the answer is true also where another unit appends the same. */
    @Override
    public Set<InteractionId> append(Collection<Interaction> entries) {
        return unit.stored(() -> {
            for (int attempt = 1; ; attempt++) {
                var there = there(entries);
                var missing = entries.stream()
                        .filter(entry -> !there.contains(entry.id()))
                        .toList();
                if (missing.isEmpty() || unit.inserted(rows(missing))) {
                    return there;
                }
                if (attempt == ATTEMPTS) {
                    throw new DuplicateException(Interaction.TYPE.name(), Interaction.ID.name());
                }
            }
        });
    }

    private List<List<?>> rows(List<Interaction> entries) {
        return List.of(
                entries.stream().map(this::row).toList(),
                entries.stream()
                        .flatMap(
                                entry -> IntStream.range(0, entry.participants().size())
                                        .mapToObj(position -> new ParticipationRow(unit.tenant(), entry, position)))
                        .toList());
    }

    private Set<InteractionId> there(Collection<Interaction> entries) {
        var there = new LinkedHashSet<InteractionId>();
        var asked = entries.stream().map(entry -> entry.id().value()).toList();
        for (int from = 0; from < asked.size(); from += CHUNK) {
            unit.rows()
                    .createQuery(
                            "select i.id.id from " + InteractionRow.ENTITY
                                    + " i where i.id.tenant = :tenant and i.id.id in :ids",
                            UUID.class)
                    .setParameter("tenant", unit.tenant())
                    .setParameter("ids", asked.subList(from, Math.min(asked.size(), from + CHUNK)))
                    .getResultStream()
                    .map(InteractionId::new)
                    .forEach(there::add);
        }
        return there;
    }

    private InteractionRow row(Interaction entry) {
        var row = new InteractionRow(new RowId(unit.tenant(), entry.id().value()));
        row.channel = entry.channel().code();
        row.direction = entry.direction().name();
        row.happened = entry.happened();
        row.recorded = entry.recorded();
        row.summary = entry.summary().orElse(null);
        row.summaryKey = entry.summary().map(Text::folded).orElse(null);
        row.summaryWords = entry.summary().map(Words::column).orElse(null);
        row.notes = entry.notes().orElse(null);
        row.attributes = AttributeCell.of(entry.attributes());
        row.attributed = !row.attributes.isEmpty();
        return row;
    }

    @Override
    public Optional<Interaction> find(InteractionId id) {
        return unit.stored(() -> restored(all(Interaction.ID.is(id)).all(InteractionRow.class)).stream()
                .findFirst());
    }

    @Override
    public Slice<Interaction> search(Scan<Interaction> scan) {
        return all(scan.where()).slice(scan, InteractionRow.class, this::restored);
    }

    private RowSearch<Interaction> all(Criterion<Interaction> where) {
        return RowSearch.all(unit, InteractionRow.ENTITY, where, unit.sight(Interaction.class));
    }

    @Override
    public Slice<Interaction> timeline(CustomerId customer, Scan<Interaction> scan) {
        var equal = new LinkedHashMap<String, Object>();
        equal.put("p.id.tenant", unit.tenant());
        equal.put("p.customer", customer.value());
        return RowSearch.all(unit, InteractionRow.ENTITY, scan.where(), sight(customer))
                .along(
                        ParticipationRow.ENTITY + " p join " + InteractionRow.ENTITY + " " + RowSearch.ROW
                                + " on a.id.tenant = p.id.tenant and a.id.id = p.id.interaction",
                        equal,
                        Map.of(Interaction.HAPPENED, "p.happened", Interaction.ID, "p.id.interaction"))
                .slice(scan, InteractionRow.class, this::restored);
    }

    /** The very customer must be visible, not just one of those who took part. */
    private Criterion<Interaction> sight(CustomerId customer) {
        var sight = unit.sight(Interaction.class);
        var customers = unit.sight(Customer.class);
        return customers.equals(Criterion.<Customer>everything())
                ? sight
                : sight.and(CUSTOMERS.some(Customer.ID.is(customer).and(customers)));
    }

    private List<Interaction> restored(List<InteractionRow> rows) {
        var participants = participants(rows);
        return rows.stream()
                .map(row -> restored(row, participants.getOrDefault(row.id.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Participant>> participants(List<InteractionRow> rows) {
        if (rows.isEmpty()) {
            return new HashMap<>();
        }
        return unit.rows()
                .createQuery(
                        "select p from " + ParticipationRow.ENTITY
                                + " p where p.id.tenant = :tenant and p.id.interaction in :ids order by p.id.position",
                        ParticipationRow.class)
                .setParameter("tenant", unit.tenant())
                .setParameter("ids", rows.stream().map(row -> row.id.id()).toList())
                .getResultStream()
                .map(unit::read)
                .collect(Collectors.groupingBy(
                        row -> row.id.interaction(),
                        Collectors.mapping(ParticipationRow::restored, Collectors.toList())));
    }

    private static Interaction restored(InteractionRow row, List<Participant> participants) {
        return new Interaction(
                new InteractionId(row.id.id()),
                new ChannelCode(row.channel),
                Direction.valueOf(row.direction),
                row.happened,
                row.recorded,
                participants,
                Optional.ofNullable(row.summary),
                Optional.ofNullable(row.notes),
                row.attributed ? AttributeCell.read(row.attributes) : Attributes.NONE);
    }
}
