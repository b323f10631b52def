package dev.kith.crm.inmemory;

import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The log of interactions, as one unit sees it. */
final class InMemoryInteractionLog implements InteractionLog {
    private static final IndexKeys<Interaction> CUSTOMERS = new IndexKeys.Pointers<>(Interaction.OF_CUSTOMER);
    private static final Comparator<Interaction> BY_ID =
            Comparator.comparing(Interaction::id, Interaction.ID.type()::compare);

    private final InMemoryUnit unit;
    private final View<Interaction, InteractionId> view;

    InMemoryInteractionLog(InMemoryUnit unit) {
        this.unit = unit;
        this.view = unit.<Interaction, InteractionId>view(Interaction.class).orElseThrow();
    }

    /** Locks in the order of the ids, so that two units that log the same entries do not wait for each other. */
    @Override
    public Set<InteractionId> append(Collection<Interaction> entries) {
        var there = new LinkedHashSet<InteractionId>();
        entries.stream().sorted(BY_ID).forEach(entry -> {
            unit.lock(Interaction.class, entry.id());
            if (unit.reading(() -> view.find(entry.id())).isPresent()) {
                there.add(entry.id());
            } else {
                view.write(entry.id(), entry);
            }
        });
        return there;
    }

    @Override
    public Optional<Interaction> find(InteractionId id) {
        return unit.reading(() -> view.find(id).filter(entry -> unit.sight().sees(Interaction.class, view, entry)));
    }

    @Override
    public Slice<Interaction> search(Scan<Interaction> scan) {
        return unit.reading(() -> scanner().slice(new Narrowing<>(view).candidates(scan.where()), scan));
    }

    @Override
    public Slice<Interaction> timeline(CustomerId customer, Scan<Interaction> scan) {
        return unit.reading(() -> {
            var entries = view.under(CUSTOMERS, customer);
            return scanner().slice(unit.sight().seesOne(List.of(customer)) ? entries : Stream.empty(), scan);
        });
    }

    private Scanner<Interaction> scanner() {
        return new Scanner<>(Interaction.class, view, unit.sight());
    }
}
