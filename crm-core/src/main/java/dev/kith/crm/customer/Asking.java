package dev.kith.crm.customer;

import dev.kith.crm.customer.NewCustomer.Particulars;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.query.Field;
import dev.kith.crm.value.EmployeeId;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of any new customer, so that persons and organisations say it alike.
 *
 * @param <S> the command
 */
sealed interface Asking<S> permits NewPerson, NewOrganisation {
    /** {@return what is known beside name and notes} */
    Particulars particulars();

    /**
     * Says all that is known beside name and notes.
     *
     * @param all takes the place of what was said before
     * @return the command
     */
    S knowing(Particulars all);

    private S with(Consumer<ParticularsDraft> change) {
        var draft = new ParticularsDraft(particulars());
        change.accept(draft);
        return knowing(draft.particulars());
    }

    /**
     * Adds an e-mail address.
     *
     * @param raw as typed; null, as a form sends what was left out, adds none
     * @return the command
     */
    default S email(@Nullable String raw) {
        return reachedBy(ContactPointKind.EMAIL, raw);
    }

    /**
     * Adds a phone number.
     *
     * @param raw as typed, in any spelling; null, as a form sends what was left out, adds none
     * @return the command
     */
    default S phone(@Nullable String raw) {
        return reachedBy(ContactPointKind.PHONE, raw);
    }

    private S reachedBy(ContactPointKind kind, @Nullable String raw) {
        return with(draft -> {
            if (raw != null) {
                draft.contactPoints.add(new NewContactPoint(kind.code(), raw, null));
            }
        });
    }

    /**
     * Adds a contact point of any kind.
     *
     * @param point the contact point
     * @return the command
     */
    default S reachedBy(NewContactPoint point) {
        return with(draft -> draft.contactPoints.add(point));
    }

    /**
     * Adds a name by which it is, or was, called too.
     *
     * @param kind in which respect it is another one
     * @param text the whole name
     * @return the command
     */
    default S alsoCalled(OtherName.Kind kind, String text) {
        return with(draft -> draft.otherNames.add(new OtherName(kind, text)));
    }

    /**
     * Adds a date, such as a birthday or the day of a founding.
     *
     * @param date the date
     * @return the command
     */
    default S remembering(ImportantDate date) {
        return with(draft -> draft.dates.add(date));
    }

    /**
     * Says how to talk with the customer.
     *
     * @param how language, zone, channel, preferences
     * @return the command
     */
    default S spokenTo(Communication how) {
        return with(draft -> draft.communication = how);
    }

    /**
     * Says how far the relation has come.
     *
     * @param stage a registered stage, or the tenant's own; {@link Stage#ACTIVE} if nothing is said
     * @return the command
     */
    default S inStage(Stage stage) {
        return with(draft -> draft.stage = stage);
    }

    /**
     * Adds a word to find the customer again by.
     *
     * @param tag such as {@code VIP}
     * @return the command
     */
    default S tagged(String tag) {
        return with(draft -> draft.tags.add(new Tag(tag)));
    }

    /**
     * Adds how another system calls the customer.
     *
     * @param system the code of the system, such as {@code erp}
     * @param key its key there
     * @return the command
     */
    default S referencedBy(String system, String key) {
        return with(draft -> draft.references.add(new ExternalReference(system, key)));
    }

    /**
     * Says who shall look after the customer.
     *
     * @param employee the host's own id of the employee
     * @return the command
     */
    default S inCareOf(String employee) {
        return with(draft -> draft.responsible = Optional.of(new EmployeeId(employee)));
    }

    /**
     * Sets an attribute.
     *
     * @param field its handle
     * @param value its value
     * @param <V> the values
     * @return the command
     */
    default <V> S with(Field<Customer, V> field, V value) {
        return with(draft -> draft.attributes = draft.attributes.with(field, value));
    }
}
