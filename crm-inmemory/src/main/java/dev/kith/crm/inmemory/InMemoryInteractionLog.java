package dev.kith.crm.inmemory;

import dev.kith.crm.failure.DuplicateException;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The log of interactions, as one unit sees it. The latest states are rows of their own, for searches and relations. */
final class InMemoryInteractionLog implements InteractionLog {
    static final IndexKeys<Interaction> CUSTOMERS = new IndexKeys.Pointers<>(Interaction.OF_CUSTOMER);

    private static final Comparator<InteractionId> ORDER = Interaction.ID.type()::compare;
    private static final Comparator<Interaction> BY_ID = Comparator.comparing(Interaction::id, ORDER);
    private static final Comparator<ExternalId> BY_KEY =
            Comparator.comparing(ExternalId::system).thenComparing(ExternalId::key);

    private final InMemoryUnit unit;
    private final View<Interaction, InteractionId> latest;
    private final View<Revisions, InteractionId> revisions;

    InMemoryInteractionLog(InMemoryUnit unit) {
        this.unit = unit;
        this.latest = unit.<Interaction, InteractionId>view(Interaction.class).orElseThrow();
        this.revisions = unit.<Revisions, InteractionId>view(Revisions.class).orElseThrow();
    }

    /** Locks in the order of the ids, so that two units that log the same entries do not wait for each other. */
    @Override
    public Set<InteractionId> append(Collection<Interaction> entries) {
        entries.stream().sorted(BY_ID).forEach(entry -> unit.lock(Interaction.class, entry.id()));
        entries.stream()
                .flatMap(entry -> entry.references().externalId().stream())
                .sorted(BY_KEY)
                .forEach(id -> unit.lock(ExternalId.class, id));
        var there = new LinkedHashSet<InteractionId>();
        for (var entry : entries) {
            if (unit.reading(() -> taken(entry))) {
                there.add(entry.id());
            } else {
                var context = unit.context();
                var first = new Revision(
                        entry, Revision.Act.LOGGED, entry.timing().recorded(), context.actor(), context.reason());
                revisions.write(entry.id(), new Revisions(List.of(first)));
                latest.write(entry.id(), entry);
            }
        }
        return there;
    }

    private boolean taken(Interaction entry) {
        var out = entry.references()
                .externalId()
                .filter(id -> holder(id).isPresent())
                .isPresent();
        if (!out && revisions.find(entry.id()).isPresent()) {
            throw unit.failed(new DuplicateException(Interaction.TYPE.name(), Interaction.ID.name()));
        }
        return out;
    }

    private Optional<Revisions> holder(ExternalId id) {
        return revisions.under(Revisions.BY_EXTERNAL_ID, id).findFirst();
    }

    @Override
    public Map<ExternalId, Revision> known(Collection<ExternalId> ids) {
        return unit.reading(() -> {
            var known = new HashMap<ExternalId, Revision>();
            ids.forEach(id -> holder(id)
                    .filter(found -> visible(found.entry()))
                    .ifPresent(found -> known.put(id, found.latest())));
            return known;
        });
    }

    @Override
    public Optional<Interaction> find(InteractionId id) {
        return unit.reading(() -> latest.find(id).filter(this::visible));
    }

    @Override
    public Map<InteractionId, Interaction> lock(Collection<InteractionId> ids) {
        ids.stream().sorted(ORDER).forEach(id -> unit.lock(Interaction.class, id));
        var found = new HashMap<InteractionId, Interaction>();
        ids.forEach(id -> find(id).ifPresent(entry -> found.put(id, entry)));
        return found;
    }

    /** The key is for stores that keep former states as rows. */
    @Override
    public void supersede(Revision next, UUID former) {
        var id = next.entry().id();
        unit.lock(Interaction.class, id);
        var before = unit.reading(() -> revisions.find(id)).orElseThrow();
        revisions.write(id, before.with(next));
        if (next.retracted()) {
            latest.remove(id);
        } else {
            latest.write(id, next.entry());
        }
    }

    @Override
    public List<Revision> revisions(InteractionId id) {
        return unit.reading(() -> revisions
                .find(id)
                .filter(found -> visible(found.entry()))
                .map(Revisions::all)
                .orElse(List.of()));
    }

    @Override
    public Slice<Interaction> search(Scan<Interaction> scan) {
        return unit.reading(() ->
                scanner().slice(new Narrowing<>(latest, Interaction.ID).candidates(scan.where()), scan));
    }

    @Override
    public Slice<Interaction> timeline(CustomerId customer, Scan<Interaction> scan) {
        return unit.reading(() -> {
            var entries = latest.under(CUSTOMERS, customer);
            return scanner().slice(unit.sight().seesOne(List.of(customer)) ? entries : Stream.empty(), scan);
        });
    }

    private boolean visible(Interaction entry) {
        return unit.sight().sees(Interaction.class, latest, entry);
    }

    private Scanner<Interaction> scanner() {
        return new Scanner<>(Interaction.class, latest, unit.sight());
    }
}
