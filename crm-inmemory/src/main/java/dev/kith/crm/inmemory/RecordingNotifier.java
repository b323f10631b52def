package dev.kith.crm.inmemory;

import dev.kith.crm.event.Message;
import dev.kith.crm.event.Notifier;
import dev.kith.crm.value.EmployeeId;
import java.util.ArrayList;
import java.util.List;

/** Keeps what people would be told, for tests. Takes everything unless it is told to answer otherwise. Thread-safe. */
public final class RecordingNotifier implements Notifier {
    private final List<Message> messages = new ArrayList<>();
    private Receipt answer = Receipt.ACCEPTED;

    /** Records nothing yet. */
    public RecordingNotifier() {}

    @Override
    public synchronized Receipt send(Message message) {
        messages.add(message);
        return answer;
    }

    /**
     * Changes the answer to what comes from now on.
     *
     * @param next the answer
     */
    public synchronized void answer(Receipt next) {
        answer = next;
    }

    /** {@return all messages so far, in their order, with those that were not taken} */
    public synchronized List<Message> messages() {
        return List.copyOf(messages);
    }

    /**
     * Selects.
     *
     * @param employee to whom
     * @return the messages to that employee so far, in their order
     */
    public List<Message> messagesTo(EmployeeId employee) {
        return messages().stream()
                .filter(message -> message.to().equals(new Message.ToEmployee(employee)))
                .toList();
    }

    /** Forgets the messages so far. */
    public synchronized void clear() {
        messages.clear();
    }

    @Override
    public String toString() {
        return "RecordingNotifier[" + messages().size() + " messages]";
    }
}
