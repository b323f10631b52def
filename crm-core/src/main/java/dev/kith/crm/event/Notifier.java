package dev.kith.crm.event;

/**
 * The port by which Kith tells people something. The host decides how: by its own inbox, by mail, by a chat. Thread-safe.
 */
@FunctionalInterface
public interface Notifier {
    /** What became of a message. */
    enum Receipt {
        /** It is on its way; this port answers for it from now on. */
        ACCEPTED,
        /** Not now: the same message comes again later. An exception means the same. */
        TRY_LATER,
        /** Never: it is given up. */
        REFUSED
    }

    /**
     * Takes a message. It may come again under the same key, if the answer was lost.
     *
     * @param message the message
     * @return what became of it
     */
    Receipt send(Message message);

    /** {@return one that writes key and kind of each message to the log, and nothing personal} */
    static Notifier logging() {
        return new LoggingNotifier();
    }
}
