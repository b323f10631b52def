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
     * Takes a message. Called by the thread that calls {@code Crm.runDue}, in the transaction that settles what is due, whose task is
     * locked meanwhile: return soon. The same message may come again under the same key if that transaction fails afterwards: know it
     * again. To {@link Receipt#TRY_LATER} and to an exception it comes again, later each time.
     *
     * @param message the message
     * @return what became of it
     */
    Receipt send(Message message);

    /** {@return one that writes key and kind of each message to the log, nothing personal, and accepts it: nobody is told} */
    static Notifier logging() {
        return new LoggingNotifier();
    }
}
