package dev.kith.crm.storage;

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
    void plan(Collection<DueItem> items);

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
     * @return the item; empty if another unit has claimed it, it was put off since the candidate was read, or it waits no more
     */
    Optional<DueItem> claim(DueItem.Candidate candidate);

    /**
     * Removes an item that this unit has claimed.
     *
     * @param item the item
     */
    void remove(DueItem item);

    /**
     * Puts off an item whose attempt failed: counts the attempt and lets it wait, if nobody else has counted one since the candidate was
     * read.
     *
     * @param candidate as it was read
     * @param until when to try it again
     */
    void putOff(DueItem.Candidate candidate, Instant until);
}
