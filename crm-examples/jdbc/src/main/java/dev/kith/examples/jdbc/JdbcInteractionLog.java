package dev.kith.examples.jdbc;

import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The log of interactions: the latest states are rows like any other, unless retracted, and all states stand in a table of their own. */
final class JdbcInteractionLog implements InteractionLog {
    private static final Comparator<InteractionId> ORDER = Interaction.ID.type()::compare;
    private static final String EXTERNAL_ID = "external id";

    private final JdbcUnit unit;
    private final RowTable<Interaction> latest;
    private final Revisions revisions;

    JdbcInteractionLog(JdbcUnit unit) {
        this.unit = unit;
        this.latest = unit.table(Interaction.TYPE);
        this.revisions = new Revisions(unit.tenant(), unit.sql(), unit.documents());
    }

    /** The entries in which a customer took part. */
    static Condition of(CustomerId customer, RowKind<Interaction> kind) {
        var index = Indexes.pointers(Interaction.OF_CUSTOMER);
        return Condition.keyed(kind, index, List.of(kind.documents().digestOf(customer)), true);
    }

    /** In the order of keys and ids, so that units that log the same do not wait for each other in a circle. */
    @Override
    public Set<InteractionId> append(Collection<Interaction> entries) {
        var there = new LinkedHashSet<InteractionId>();
        entries.stream()
                .filter(entry -> entry.references().externalId().isPresent())
                .sorted(Comparator.comparing(this::digest))
                .filter(entry -> !takes(entry))
                .forEach(entry -> there.add(entry.id()));
        var fresh = entries.stream()
                .filter(entry -> !there.contains(entry.id()))
                .sorted(Comparator.comparing(Interaction::id, ORDER))
                .toList();
        revisions.insert(fresh.stream().map(this::first).toList(), latest::taken);
        latest.insert(fresh);
        return there;
    }

    /** Whether the external id was free. */
    private boolean takes(Interaction entry) {
        return unit.sql()
                .inserted(
                        UniqueKeys.INSERT,
                        latest.kind()
                                .with(EXTERNAL_ID, digest(entry), entry.id().value()));
    }

    private UUID digest(Interaction entry) {
        return unit.documents().digestOf(entry.references().externalId().orElseThrow());
    }

    private Revision first(Interaction entry) {
        var context = unit.context();
        return new Revision(entry, Revision.Act.LOGGED, entry.timing().recorded(), context.actor(), context.reason());
    }

    @Override
    public Map<ExternalId, Revision> known(Collection<ExternalId> ids) {
        var known = new HashMap<ExternalId, Revision>();
        var all = List.copyOf(new LinkedHashSet<>(ids));
        var sight = unit.sight();
        for (int from = 0; from < all.size(); from += RowTable.CHUNK) {
            var some = all.subList(from, Math.min(all.size(), from + RowTable.CHUNK));
            var parameters = latest.kind().with(EXTERNAL_ID);
            some.forEach(id -> parameters.add(unit.documents().digestOf(id)));
            var holders = unit.sql()
                    .query(
                            "select id from kith_unique_key where tenant_id = ? and kind = ? and name = ? and digest in ("
                                    + Sql.marks(some.size()) + ")",
                            parameters,
                            row -> row.getObject(1, UUID.class));
            revisions.latest(holders).stream()
                    .filter(revision -> sees(sight, revision.entry()))
                    .forEach(revision ->
                            known.put(revision.entry().references().externalId().orElseThrow(), revision));
        }
        return known;
    }

    @Override
    public Optional<Interaction> find(InteractionId id) {
        var sight = unit.sight();
        return latest.find(id.value()).filter(entry -> sees(sight, entry));
    }

    /** The states are locked, which are there also of what is retracted. */
    @Override
    public Map<InteractionId, Interaction> lock(Collection<InteractionId> ids) {
        ids.stream().sorted(ORDER).forEach(id -> revisions.lock(id.value()));
        var sight = unit.sight();
        var found = new LinkedHashMap<InteractionId, Interaction>();
        latest.findAll(ids.stream().map(InteractionId::value).toList()).values().stream()
                .filter(entry -> sees(sight, entry))
                .forEach(entry -> found.put(entry.id(), entry));
        return found;
    }

    /** No key is needed for the former state: it stays under its number. */
    @Override
    public void supersede(Revision next, UUID former) {
        var id = next.entry().id();
        revisions.insert(List.of(next), () -> gone(id));
        var before = latest.find(id.value());
        if (next.retracted()) {
            before.ifPresent(latest::delete);
        } else if (before.isPresent()) {
            latest.update(before.get(), next.entry());
        } else {
            latest.insert(List.of(next.entry()));
        }
    }

    private static CrmException gone(InteractionId id) {
        return new NotFoundException(Interaction.TYPE.name(), id);
    }

    @Override
    public List<Revision> revisions(InteractionId id) {
        var all = revisions.all(id.value());
        var sight = unit.sight();
        return all.isEmpty() || !sees(sight, all.get(all.size() - 1).entry()) ? List.of() : all;
    }

    @Override
    public Slice<Interaction> search(Scan<Interaction> scan) {
        return unit.search(Interaction.TYPE, Optional.empty()).slice(scan);
    }

    @Override
    public Slice<Interaction> timeline(CustomerId customer, Scan<Interaction> scan) {
        return unit.sight().seesOne(List.of(customer))
                ? unit.search(Interaction.TYPE, Optional.of(of(customer, latest.kind())))
                        .slice(scan)
                : new Slice<>(List.of(), Optional.empty());
    }

    private static boolean sees(Sight sight, Interaction entry) {
        return sight.sees(Interaction.class, entry, entry.customers());
    }
}
