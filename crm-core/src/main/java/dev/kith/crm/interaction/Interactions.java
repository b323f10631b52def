package dev.kith.crm.interaction;

import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.Sort;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The log of what was said and done, as one caller sees it. Light, immutable, thread-safe. */
public interface Interactions {
    /** The order of a timeline where none is asked for. */
    Sort<Interaction> NEWEST_FIRST = Interaction.HAPPENED.descending().then(Interaction.ID.descending());

    /**
     * Tells what became of many commands, in their order.
     *
     * @param logged the entries that were added
     * @param known the entries that were there already, by their external ids
     */
    record LogReport(List<InteractionId> logged, List<InteractionId> known) {
        /**
         * Copies the lists.
         *
         * @param logged the entries that were added
         * @param known the entries that were there already, by their external ids
         */
        public LogReport {
            logged = List.copyOf(logged);
            known = List.copyOf(known);
        }
    }

    /**
     * The latest interactions of a customer, newest first.
     *
     * @param items at most ten
     */
    record Latest(List<Interaction> items) {
        /** How many. */
        public static final int MOST = 10;
        /** The section of the file. */
        public static final FileSection<Latest> SECTION = new LastInteractionsSection();

        /**
         * Copies the list.
         *
         * @param items at most ten
         */
        public Latest {
            items = List.copyOf(items);
        }
    }

    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new InteractionFeature();
    }

    /**
     * Logs what has happened. The contact facts of every customer who took part move in the same transaction. What has an
     * external id is logged once: delivered again, it changes nothing and tells nobody.
     *
     * @param command what happened
     * @return the entry, or the one that is there already under that external id, even if it was retracted since
     * @throws dev.kith.crm.failure.InvalidValueException with all violations at once
     * @throws dev.kith.crm.failure.NotFoundException if a customer, or what it replies to, is not there
     * @throws dev.kith.crm.failure.DuplicateException if the entry with that external id is not for the caller to see
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Interaction log(NewInteraction command);

    /**
     * Logs many, as {@link #log} does, by chunks; each has a transaction of its own, unless the caller has one. All commands are
     * checked before the first is logged. If a chunk fails, those before it stay; who begins again doubles nothing that has an
     * external id.
     *
     * @param commands what happened
     * @param progress is told of each chunk when it is done
     * @return what became of all of them
     * @throws dev.kith.crm.failure.InvalidValueException with all violations of all commands at once
     * @throws dev.kith.crm.failure.NotFoundException as {@link #log} does; likewise duplicates and vetoes; chunks before stay
     */
    LogReport logAll(List<NewInteraction> commands, Consumer<LogReport> progress);

    /**
     * Amends an entry: any part but its id, its external id and when it was logged. What it said before stays among its revisions,
     * with the reason of the desk; contact facts follow the latest state. If it comes to reply to something else, all that reply to it,
     * directly or not, go with it: each of them gets a revision with the new origin.
     *
     * <pre>{@code
     * desk.because("misheard").interactions().amend(id, was -> was.saying(was.content().summary("Asked for two")));
     * desk.interactions().revisions(id).get(0).entry(); // as it was logged
     * }</pre>
     *
     * @param id which entry
     * @param change gives the changed state; pure, since it may be applied again
     * @return the latest state; the same as before if nothing changes
     * @throws dev.kith.crm.failure.InvalidValueException with all violations at once
     * @throws dev.kith.crm.failure.NotFoundException if the entry, a customer or what it replies to is not there
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Interaction amend(InteractionId id, UnaryOperator<Interaction> change);

    /**
     * Amends an entry as it was shown, as {@link #amend(InteractionId, UnaryOperator)} does.
     *
     * @param id which entry
     * @param seen the revision that was shown
     * @param change gives the changed state
     * @return the latest state
     * @throws dev.kith.crm.failure.StaleVersionException if somebody amended it meanwhile, or gave it another origin
     */
    Interaction amend(InteractionId id, Version seen, UnaryOperator<Interaction> change);

    /**
     * Retracts an entry as a whole: it is found no more and counts no more. Its revisions stay, and so do replies to it, which keep
     * their origin.
     *
     * @param id which entry
     * @param reason why, in one line; it takes the place of the desk's reason
     * @throws dev.kith.crm.failure.InvalidValueException if there is no reason, or more than a line of 200 characters
     * @throws dev.kith.crm.failure.NotFoundException if it is not there, or retracted already
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    void retract(InteractionId id, String reason);

    /**
     * Logs again what was retracted: the same entry, under its id and external id, as the command tells it now. It was logged
     * now; its former states and the retraction stay among its revisions.
     *
     * @param id which entry
     * @param command what happened
     * @return the latest state
     * @throws dev.kith.crm.failure.InvalidValueException with all violations at once
     * @throws dev.kith.crm.failure.NotFoundException if no such entry is retracted, or a customer or what it replies to is not there
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Interaction reinstate(InteractionId id, NewInteraction command);

    /**
     * Finds by id.
     *
     * @param id which entry
     * @return its latest state, if there is one that the caller may see
     */
    Optional<Interaction> find(InteractionId id);

    /**
     * Finds by id what must be there.
     *
     * @param id which entry
     * @return its latest state
     * @throws dev.kith.crm.failure.NotFoundException if there is none that the caller may see
     */
    Interaction get(InteractionId id);

    /**
     * Finds by external id.
     *
     * @param id what another system calls it
     * @return its latest state, if there is one that the caller may see
     */
    Optional<Interaction> find(References.ExternalId id);

    /**
     * Reads all that an entry ever said, also of a retracted one: who said what, when and why. This is the record of its changes;
     * the history of a file ({@link dev.kith.crm.customer.Customers#history}) does not repeat it.
     *
     * @param id which entry
     * @return its states, the original first; empty if there is no such entry that the caller may see
     */
    List<Revision> revisions(InteractionId id);

    /**
     * Reads a customer's interactions. Without an order of its own the query is answered newest first. A period is told by instants,
     * and its end is best left out of it: {@code HAPPENED.atLeast(begin).and(HAPPENED.below(end))}. When a day begins depends on
     * the zone: {@link dev.kith.crm.value.Instants#at} finds it.
     *
     * @param customer who took part
     * @param query which, in which order, how many
     * @return a page
     * @throws dev.kith.crm.failure.NotFoundException if the customer is not there
     */
    Page<Interaction> timeline(CustomerId customer, Query<Interaction> query);

    /**
     * Finds among the interactions of all customers, such as those of one employee. Without an order of its own the query is
     * answered newest first. Words of a summary are looked for in every row: name a customer or a period beside them.
     *
     * @param query which, in which order, how many
     * @return a page
     */
    Page<Interaction> search(Query<Interaction> query);

    /**
     * Walks through all that a query selects, chunk by chunk; between two of them no connection is held but an open unit's.
     *
     * @param query which, in which order, newest first if nothing is said; its limit is the size of a chunk
     * @param sink takes each entry
     */
    void each(Query<Interaction> query, Consumer<? super Interaction> sink);

    /**
     * Reads what follows from a customer's interactions.
     *
     * @param customer whose
     * @return the facts
     * @throws dev.kith.crm.failure.NotFoundException if the customer is not there
     */
    ContactFacts facts(CustomerId customer);
}
