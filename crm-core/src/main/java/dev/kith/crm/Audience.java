package dev.kith.crm;

import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.event.Listener;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.RefusedException;
import java.util.ArrayList;
import java.util.List;

/** Who hears of events: reactions first, in the order of the features, then listeners that may veto. */
final class Audience {
    private record Reacting<E extends DomainEvent>(EventType<E> type, Contributions.Reaction<E> reaction) {}

    private final List<Reacting<?>> reactions = new ArrayList<>();
    private final List<Listener.InTransaction<?>> listeners = new ArrayList<>();

    <E extends DomainEvent> void add(EventType<E> type, Contributions.Reaction<E> reaction) {
        reactions.add(new Reacting<>(type, reaction));
    }

    void add(Listener.InTransaction<?> listener) {
        listeners.add(listener);
    }

    <E extends DomainEvent> void tell(EventType<E> type, E event, Workbench bench) {
        for (var reacting : reactions) {
            if (reacting.type().equals(type)) {
                react(reacting, event, bench);
            }
        }
        for (var listener : listeners) {
            if (listener.type().equals(type)) {
                ask(listener, event);
            }
        }
    }

    private static <E extends DomainEvent> void react(Reacting<E> reacting, DomainEvent event, Workbench bench) {
        reacting.reaction().on(reacting.type().type().cast(event), bench);
    }

    private static <E extends DomainEvent> void ask(Listener.InTransaction<E> listener, DomainEvent event) {
        listener.body().veto(listener.type().type().cast(event)).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
