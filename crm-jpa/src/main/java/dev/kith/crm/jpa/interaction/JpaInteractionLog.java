package dev.kith.crm.jpa.interaction;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.jpa.interaction.InteractionRow.State;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.RowSearch;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Relation;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The log of interactions: what is asked of it. {@link EntryWriter} changes it. */
final class JpaInteractionLog implements InteractionLog {
    /** The customers who took part. */
    static final Relation<Interaction, Customer> CUSTOMERS =
            Relation.rows("customers", Interaction.class, Customer.class, Interaction::id, customer -> List.of());

    private final OpenUnit unit;
    private final EntryReader reader;
    private final EntryWriter writer;

    JpaInteractionLog(OpenUnit unit) {
        this.unit = unit;
        this.reader = new EntryReader(unit, false);
        this.writer = new EntryWriter(unit);
    }

    @Override
    public Set<InteractionId> append(Collection<Interaction> entries) {
        return unit.stored(() -> writer.append(List.copyOf(entries)));
    }

    @Override
    public Map<InteractionId, Interaction> lock(Collection<InteractionId> ids) {
        return unit.stored(() -> {
            var found = writer.lock(ids);
            found.keySet().removeIf(id -> !visible(id));
            return found;
        });
    }

    @Override
    public void supersede(Revision next, UUID former) {
        unit.stored(() -> {
            if (!writer.supersede(next, former)) {
                throw new DuplicateException(Interaction.TYPE.name(), Interaction.ID.name());
            }
            return next;
        });
    }

    @Override
    public Optional<Interaction> find(InteractionId id) {
        return current(Interaction.ID.is(id)).all(InteractionRow.class, reader::read).stream()
                .findFirst();
    }

    @Override
    public Map<ExternalId, Revision> known(Collection<ExternalId> ids) {
        return unit.stored(() -> {
            var rows = writer.holders(ids);
            var entries = reader.read(rows);
            var known = new HashMap<ExternalId, Revision>();
            for (int i = 0; i < rows.size(); i++) {
                var entry = entries.get(i);
                var latest = rows.get(i).revision(entry);
                if (visible(entry.id())) {
                    entry.references().externalId().ifPresent(id -> known.put(id, latest));
                }
            }
            return known;
        });
    }

    @Override
    public List<Revision> revisions(InteractionId id) {
        return unit.stored(() -> {
            if (!visible(id)) {
                return List.of();
            }
            var rows = unit.rows()
                    .createQuery(
                            "select i from " + InteractionRow.ENTITY
                                    + " i where i.id.tenant = :tenant and (i.id.id = :id or i.pastOf = :id)"
                                    + " order by i.revision",
                            InteractionRow.class)
                    .setParameter("tenant", unit.tenant())
                    .setParameter("id", id.value())
                    .getResultList();
            var externalId =
                    rows.stream().flatMap(row -> row.externalId().stream()).findFirst();
            var entries = reader.read(rows, any -> externalId);
            return IntStream.range(0, rows.size())
                    .mapToObj(i -> rows.get(i).revision(entries.get(i)))
                    .toList();
        });
    }

    @Override
    public Slice<Interaction> search(Scan<Interaction> scan) {
        return current(scan.where()).slice(scan, InteractionRow.class, reader::read);
    }

    private RowSearch<Interaction> current(Criterion<Interaction> where) {
        var equal = new LinkedHashMap<String, Object>();
        equal.put("a.id.tenant", unit.tenant());
        equal.put("a.state", State.CURRENT.name());
        return RowSearch.all(unit, InteractionRow.ENTITY, where, unit.sight(Interaction.class))
                .along(InteractionRow.ENTITY + " " + RowSearch.ROW, equal, Map.of());
    }

    @Override
    public Slice<Interaction> timeline(CustomerId customer, Scan<Interaction> scan) {
        return timeline(customer, scan.where()).slice(scan, InteractionRow.class, reader::read);
    }

    @Override
    public Supplier<Slice<Interaction>> askTimeline(CustomerId customer, Scan<Interaction> scan) {
        return unit.asks()
                .ask(
                        timeline(customer, scan.where()),
                        scan,
                        InteractionRow.class,
                        reader,
                        () -> timeline(customer, scan));
    }

    private RowSearch<Interaction> timeline(CustomerId customer, Criterion<Interaction> where) {
        var equal = new LinkedHashMap<String, Object>();
        equal.put("p.id.tenant", unit.tenant());
        equal.put("p.state", State.CURRENT.name());
        equal.put("p.customer", customer.value());
        // to the left, so that no plan begins at the entries
        return RowSearch.all(unit, InteractionRow.ENTITY, where, sight(customer))
                .along(
                        ParticipationRow.ENTITY + " p left join " + InteractionRow.ENTITY + " " + RowSearch.ROW
                                + " on a.id.tenant = p.id.tenant and a.id.id = p.id.interaction",
                        equal,
                        Map.of(Interaction.HAPPENED, "p.happened", Interaction.ID, "p.id.interaction"));
    }

    /** Whether an entry is visible by its latest state, also if that was retracted. */
    private boolean visible(InteractionId id) {
        var sight = unit.sight(Interaction.class);
        return sight.equals(Criterion.<Interaction>everything())
                || RowSearch.all(unit, InteractionRow.ENTITY, Interaction.ID.is(id), sight)
                                .count()
                        == 1;
    }

    /** The very customer must be visible, not just one of those who took part. */
    private Criterion<Interaction> sight(CustomerId customer) {
        var sight = unit.sight(Interaction.class);
        var customers = unit.sight(Customer.class);
        return customers.equals(Criterion.<Customer>everything())
                ? sight
                : sight.and(CUSTOMERS.some(Customer.ID.is(customer).and(customers)));
    }
}
