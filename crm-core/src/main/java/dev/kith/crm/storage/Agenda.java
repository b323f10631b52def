package dev.kith.crm.storage;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be done later, of the unit's tenant. Candidates come from {@link CrmStorage#due}; an item is claimed, done and removed in one
 * unit, so that what it does and that it was done are stored together or not at all.
 */
public interface Agenda extends StoragePort {
    /**
     * Plans work. An item that waits for the same work, subject, customer and occurrence gets the new instant, and counts as not yet tried.
     *
     * @param items what is to be done
     */
    void plan(Collection<Item> items);

    /**
     * Forgets work that waits. What does not wait any more is left alone.
     *
     * @param work the name of the work
     * @param subject what it is about
     * @param occurrences which ones
     */
    void drop(String work, UUID subject, Collection<String> occurrences);

    /**
     * Claims an item until this unit ends. Does not wait for another unit that has claimed it.
     *
     * @param candidate as it was read
     * @return the item; empty if another unit has claimed it, it was put off or planned anew since the candidate was read, or it waits no more
     */
    Optional<Item> claim(Candidate candidate);

    /**
     * Removes an item that this unit has claimed.
     *
     * @param item the item
     */
    void remove(Item item);

    /**
     * Puts off an item whose attempt failed: counts the attempt and lets it wait, if it could be claimed. Does not wait for another unit
     * that has claimed it.
     *
     * @param candidate as it was read
     * @param until when to try it again
     */
    void putOff(Candidate candidate, Instant until);

    /**
     * One piece of work that falls due, such as a reminder of a task. There is one of the same work, subject, customer and occurrence
     * at a time. Immutable.
     *
     * @param id identifies it within the tenant; whoever is told of it is told this id, too, and can recognise a repetition
     * @param work the name of what does it, such as {@code task.reminder}
     * @param subject what it is about, such as the id of a task
     * @param customer for whom it is done
     * @param occurrence which one of several of the same subject: a code of the work's own, at most 40 characters
     * @param due from when on it is to be done, by business time
     */
    record Item(UUID id, String work, UUID subject, CustomerId customer, String occurrence, Instant due) {
        /**
         * Cuts the instant to microseconds.
         *
         * @param id identifies it within the tenant
         * @param work the name of what does it
         * @param subject what it is about
         * @param customer for whom it is done
         * @param occurrence which one of several of the same subject
         * @param due from when on it is to be done
         * @throws dev.kith.crm.failure.InvalidValueException if the instant lies outside the years 1000 to 9999
         */
        public Item {
            due = Instants.checked(due);
        }
    }

    /**
     * Where an item waits, and how often it has been tried: all that may be read across tenants.
     *
     * @param tenant whose
     * @param id of the item
     * @param due from when on it is to be done
     * @param attempts how often it was tried so far
     */
    record Candidate(TenantId tenant, UUID id, Instant due, int attempts) {}
}
