package dev.kith.crm.storage;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import java.time.Instant;
import java.util.UUID;

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
public record DueItem(UUID id, String work, UUID subject, CustomerId customer, String occurrence, Instant due) {
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
    public DueItem {
        due = Instants.checked(due);
    }

    /**
     * Where an item waits, and how often it has been tried: all that may be read across tenants.
     *
     * @param tenant whose
     * @param id of the item
     * @param attempts how often it was claimed so far
     */
    public record Candidate(TenantId tenant, UUID id, int attempts) {}
}
