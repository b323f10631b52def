package dev.kith.crm.delivery;

import dev.kith.crm.context.Actor;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import dev.kith.crm.storage.CrmStorage.Subscriptions.Candidate;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is to be handed over once it is committed, of the unit's tenant. An entry is added in the transaction of what it tells of. Candidates come from
 * {@link Subscriptions#due}; whoever claims one has a lease of it, by the clock of the store, and is at work outside of any unit; whoever ends it must
 * still hold it. A lease that has run out lets others claim the entry; the counter of its claims tells late-comers that it is theirs no more.
 */
public interface Outbox extends StoragePort {
    /** {@return the subscriptions of each event, by the event's code: those that any JVM has added and the transaction sees} */
    Map<String, Set<String>> subscribers();

    /**
     * Adds entries. They are due at once, in the order in which units write them: of one customer an entry is due when none before it waits for the same
     * subscription.
     *
     * @param entries what is to be handed over
     */
    void add(Collection<Entry> entries);

    /**
     * Claims what may still be claimed, and counts the attempt. Does not wait for other units. What has no attempt or no time left is buried instead.
     *
     * @param candidates as they were read
     * @param now business time, by which entries expire
     * @param lease for how long, by the clock of the store
     * @return what is held now, in the order of the candidates, and what was buried
     */
    Claims claim(Collection<Candidate> candidates, Instant now, Duration lease);

    /**
     * Removes what was handed over, where it is still held.
     *
     * @param done what was handed over
     * @return how many were still held: the others have been claimed by somebody else meanwhile
     */
    int complete(Collection<Held> done);

    /**
     * Lets an entry whose attempt has failed wait, and what waits behind it with it. Nothing happens if it is held no more.
     *
     * @param failed the entry
     * @param pause for how long, by the clock of the store
     * @param reason why, as a code: nothing personal
     */
    void putOff(Held failed, Duration pause, String reason);

    /**
     * Gives an entry up: it stays, dead, and what is behind it goes on. Nothing happens if it is held no more.
     *
     * @param failed the entry
     * @param reason why, as a code: nothing personal
     */
    void bury(Held failed, String reason);

    /**
     * Gives back what was claimed and not tried: its attempt does not count. Nothing happens to what is held no more.
     *
     * @param untried what was not tried
     */
    void release(Collection<Held> untried);

    /**
     * Lists what was given up.
     *
     * @param limit how many at most, from 1
     * @return the oldest first
     */
    List<Dead> dead(int limit);

    /**
     * Lets a dead entry be tried anew, as often as at first.
     *
     * @param id of the entry
     * @param expires when it expires, by business time
     * @return whether it was dead
     */
    boolean requeue(UUID id, Instant expires);

    /**
     * Removes a dead entry.
     *
     * @param id of the entry
     * @return whether it was dead
     */
    boolean forget(UUID id);

    /**
     * What is to be handed over. Tells what happened, not what the state was: that is read when it is handed over. Immutable.
     *
     * @param id identifies it within the tenant, and is the key by which a receiver knows a repetition
     * @param subscription for whom: the name of a subscription
     * @param event the code of the event's type: {@link dev.kith.crm.event.EventType#code}
     * @param cause the id of the event
     * @param subject what it happened to
     * @param customer whose history it belongs to
     * @param at when it happened, by business time
     * @param by who caused it
     * @param correlationId in the course of what
     * @param most how often it is tried at most, from 1
     * @param expires when it is given up, by business time
     */
    record Entry(
            UUID id,
            String subscription,
            String event,
            UUID cause,
            UUID subject,
            CustomerId customer,
            Instant at,
            Actor by,
            Optional<String> correlationId,
            int most,
            Instant expires) {
        /**
         * Cuts the instants to microseconds.
         *
         * @param id identifies it within the tenant
         * @param subscription for whom
         * @param event the code of the event's type
         * @param cause the id of the event
         * @param subject what it happened to
         * @param customer whose history it belongs to
         * @param at when it happened
         * @param by who caused it
         * @param correlationId in the course of what
         * @param most how often it is tried at most
         * @param expires when it is given up
         * @throws dev.kith.crm.failure.InvalidValueException if an instant lies outside the years 1000 to 9999
         */
        public Entry {
            at = Instants.checked(at);
            expires = Instants.checked(expires);
        }

        @Override
        public String toString() {
            return "Entry[" + id + ", " + event + "]";
        }
    }

    /**
     * An entry that was claimed.
     *
     * @param entry the entry
     * @param claims how often it was claimed, with this time: good as long as nobody claims it again
     * @param attempt which attempt this is, from 1
     */
    record Held(Entry entry, int claims, int attempt) {}

    /**
     * An entry that was given up.
     *
     * @param entry the entry
     * @param attempts how often it was tried
     * @param reason why, as a code
     */
    record Dead(Entry entry, int attempts, String reason) {
        /** The reason of what has expired. */
        public static final String EXPIRED = "expired";
        /** The reason of what was tried as often as it may be, where the last attempt has left none: whoever made it has died. */
        public static final String EXHAUSTED = "exhausted";
    }

    /**
     * What became of candidates.
     *
     * @param held what is held now
     * @param buried what had no attempt or no time left
     */
    record Claims(List<Held> held, List<Dead> buried) {
        /**
         * Copies the lists.
         *
         * @param held what is held now
         * @param buried what had no attempt or no time left
         */
        public Claims {
            held = List.copyOf(held);
            buried = List.copyOf(buried);
        }
    }
}
