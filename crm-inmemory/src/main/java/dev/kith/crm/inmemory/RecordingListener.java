package dev.kith.crm.inmemory;

import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.storage.CrmStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the events of some types, for tests. Vetoes nothing. Thread-safe.
 *
 * <pre>{@code
 * var heard = RecordingListener.of(CustomerEvent.REGISTERED);
 * var builder = Crm.builder().storage(heard.watching(InMemoryStorage.create()));
 * heard.listeners().forEach(builder::listener);
 * }</pre>
 *
 * <p>A listener runs before the commit, and cannot tell by itself whether there will be one. So give the Crm a storage that is
 * {@linkplain #watching watched}: then an event is kept when its unit has ended well, and never if it was rolled back. Without
 * that, an event is kept at once, even if it is rolled back or vetoed later, and twice if its unit lost a race and was repeated.
 */
public final class RecordingListener {
    private record Heard(EventType<?> type, DomainEvent event) {}

    private final List<EventType<?>> types;
    private final List<Heard> heard = new ArrayList<>();

    @SuppressWarnings("ThreadLocalUsage") // each recorder has units of its own to watch; removed when the unit ends
    private final ThreadLocal<@Nullable List<Heard>> unit = new ThreadLocal<>();

    private RecordingListener(List<EventType<?>> types) {
        this.types = types;
    }

    /**
     * Makes a recorder that has heard nothing yet.
     *
     * @param types what it hears; a type that is named twice counts once
     * @return the recorder
     */
    public static RecordingListener of(EventType<?>... types) {
        return new RecordingListener(List.of(types).stream().distinct().toList());
    }

    /** {@return what to hand to {@code CrmBuilder.listener}: one for each type, behind listeners that may veto} */
    public List<Listener> listeners() {
        return types.stream().<Listener>map(this::listener).toList();
    }

    private <E extends DomainEvent> Listener listener(EventType<E> type) {
        return Listener.inTransaction(type, event -> {
            hear(new Heard(type, event));
            return Optional.empty();
        });
    }

    private void hear(Heard one) {
        var open = unit.get();
        if (open == null) {
            keep(List.of(one));
        } else {
            open.add(one);
        }
    }

    private synchronized void keep(List<Heard> all) {
        heard.addAll(all);
    }

    /**
     * Watches how units end. What is heard in a unit of this storage is kept when the unit ends well, which means: it is committed.
     * A storage that has joined a transaction of the host has only flushed by then; what the host rolls back later stays here.
     *
     * @param storage the storage of the Crm that gets the listeners
     * @return the same storage, watched; closes it when it is closed
     */
    public CrmStorage watching(CrmStorage storage) {
        return new WatchedStorage(storage, this);
    }

    <T> T inUnit(Supplier<T> work) {
        var outer = unit.get();
        var open = new ArrayList<Heard>();
        unit.set(open);
        try {
            var result = work.get();
            keep(open);
            return result;
        } finally {
            unit.remove();
            if (outer != null) {
                unit.set(outer); // that of another storage, in whose course this one was asked
            }
        }
    }

    /** {@return all events so far, in the order in which they were heard, and units in the order in which they ended} */
    public synchronized List<DomainEvent> events() {
        return heard.stream().map(Heard::event).toList();
    }

    /**
     * Selects.
     *
     * @param type which events
     * @param <E> the events
     * @return those so far, in their order
     * @throws IllegalUseException if this recorder was not made for them, so that it would never hear any
     */
    public synchronized <E extends DomainEvent> List<E> events(EventType<E> type) {
        if (!types.contains(type)) {
            throw new IllegalUseException("this recorder does not listen to " + type.name() + "; name it in of(…)");
        }
        return heard.stream()
                .filter(one -> one.type().equals(type))
                .map(one -> type.type().cast(one.event()))
                .toList();
    }

    /** {@return the types of {@link #events()}, one for each event} */
    public synchronized List<EventType<?>> types() {
        return heard.stream().<EventType<?>>map(Heard::type).toList();
    }

    /** Forgets the events so far. */
    public synchronized void clear() {
        heard.clear();
    }

    @Override
    public String toString() {
        return "RecordingListener[" + events().size() + " events]";
    }
}
