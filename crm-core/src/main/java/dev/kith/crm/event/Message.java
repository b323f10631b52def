package dev.kith.crm.event;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.value.EmployeeId;
import java.util.UUID;

/**
 * Something to tell somebody. Immutable.
 *
 * @param key the same for every attempt to tell the same thing, so that a receiver can recognise a repetition
 * @param tenant on whose behalf
 * @param to to whom
 * @param kind what kind of message it is: a code, such as {@code task.reminder}
 * @param subject what it is about, in one line; may hold personal data
 * @param text all of it; may hold personal data
 */
public record Message(UUID key, TenantId tenant, Recipient to, String kind, String subject, String text) {
    /** To whom a message goes. */
    public sealed interface Recipient {}

    /**
     * Somebody who works for the company.
     *
     * @param id the host's own id of the person
     */
    public record ToEmployee(EmployeeId id) implements Recipient {}

    @Override
    public String toString() {
        return "Message[" + key + ", " + kind + "]";
    }
}
