package dev.kith.crm;

import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.event.Listener;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.RefusedException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Who hears of events: reactions first, in the order of the features, then who may veto. A reaction may itself make events; of these is
 * told behind the one that it reacts to.
 */
final class Audience {
    private record Reacting<E extends DomainEvent>(EventType<E> type, Contributions.Reaction<E> reaction) {}

    private record Vetoing<E extends DomainEvent>(EventType<E> type, Contributions.Veto<E> veto) {}

    private final List<Reacting<?>> reactions = new ArrayList<>();
    private final List<Vetoing<?>> vetoes = new ArrayList<>();

    <E extends DomainEvent> void reaction(EventType<E> type, Contributions.Reaction<E> reaction) {
        reactions.add(new Reacting<>(type, reaction));
    }

    <E extends DomainEvent> void veto(EventType<E> type, Contributions.Veto<E> veto) {
        vetoes.add(new Vetoing<>(type, veto));
    }

    <E extends DomainEvent> void listener(Listener.InTransaction<E> listener) {
        veto(listener.type(), (event, bench) -> listener.body().veto(event));
    }

    /** What is unheard of the unit is told by the outermost of the events that are told just now, in their order; what nobody vetoes is then written. */
    <E extends DomainEvent> void tell(
            EventType<E> type, E event, Workbench bench, Deque<Runnable> unheard, Runnable then) {
        var outermost = unheard.isEmpty();
        unheard.add(() -> {
            ask(type, event, bench);
            then.run();
        });
        for (var reacting : reactions) {
            if (reacting.type().equals(type)) {
                react(reacting, event, bench);
            }
        }
        while (outermost && !unheard.isEmpty()) {
            unheard.element().run(); // stays until it has run: what it makes itself comes behind
            unheard.remove();
        }
    }

    private static <E extends DomainEvent> void react(Reacting<E> reacting, DomainEvent event, Workbench bench) {
        reacting.reaction().on(reacting.type().type().cast(event), bench);
    }

    private void ask(EventType<?> type, DomainEvent event, Workbench bench) {
        for (var vetoing : vetoes) {
            if (vetoing.type().equals(type)) {
                ask(vetoing, event, bench);
            }
        }
    }

    private static <E extends DomainEvent> void ask(Vetoing<E> vetoing, DomainEvent event, Workbench bench) {
        vetoing.veto().of(vetoing.type().type().cast(event), bench).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
