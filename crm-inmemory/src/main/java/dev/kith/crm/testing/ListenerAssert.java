package dev.kith.crm.testing;

import dev.kith.crm.event.EventType;
import dev.kith.crm.inmemory.RecordingListener;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Says which events a recorder must have heard. Failures name types of events, never what they tell. Not thread-safe. */
public final class ListenerAssert extends AbstractAssert<ListenerAssert, RecordingListener> {
    ListenerAssert(RecordingListener actual) {
        super(actual, ListenerAssert.class);
    }

    /**
     * Fails unless an event of a type was heard, once or more often.
     *
     * @param type which events
     * @return this
     * @throws dev.kith.crm.failure.IllegalUseException if the recorder does not listen to them
     */
    public ListenerAssert heard(EventType<?> type) {
        if (actual.events(type).isEmpty()) {
            failWithMessage("%nExpected to hear: %s%nbut heard: %s", type.name(), heard());
        }
        return this;
    }

    /**
     * Fails if an event of a type was heard.
     *
     * @param type which events
     * @return this
     * @throws dev.kith.crm.failure.IllegalUseException if the recorder does not listen to them, so that this would prove nothing
     */
    public ListenerAssert notHeard(EventType<?> type) {
        if (!actual.events(type).isEmpty()) {
            failWithMessage("%nExpected not to hear: %s%nbut heard: %s", type.name(), heard());
        }
        return this;
    }

    /**
     * Fails unless exactly this was heard, in this order.
     *
     * @param types the types of all events
     * @return this
     */
    public ListenerAssert heardInOrder(EventType<?>... types) {
        if (!actual.types().equals(List.of(types))) {
            failWithMessage("%nExpected to hear in order: %s%nbut heard: %s", names(List.of(types)), heard());
        }
        return this;
    }

    /**
     * Fails if anything was heard.
     *
     * @return this
     */
    public ListenerAssert heardNothing() {
        if (!actual.types().isEmpty()) {
            failWithMessage("%nExpected to hear nothing%nbut heard: %s", heard());
        }
        return this;
    }

    private String heard() {
        return names(actual.types());
    }

    private static String names(List<EventType<?>> types) {
        return CrmAssertions.shown(types.stream().<String>map(EventType::name).toList());
    }
}
