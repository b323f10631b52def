package dev.kith.crm.customer;

import dev.kith.crm.attribute.AskingForAttributes;
import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.customer.NewCustomer.Particulars;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.value.ChannelCode;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of any new customer, so that persons and organisations say it alike.
 *
 * @param <S> the command
 */
sealed interface Asking<S> extends AskingForAttributes<S, Customer> permits NewPerson, NewOrganisation {
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
        return told(raw, (draft, text) -> draft.contactPoints.add(new NewContactPoint(kind.code(), text, null)));
    }

    /** What a form left out says nothing. */
    private S told(@Nullable String raw, BiConsumer<ParticularsDraft, String> change) {
        return with(draft -> {
            if (raw != null) {
                change.accept(draft, raw);
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
     * @param text the whole name; null adds none
     * @return the command
     */
    default S alsoCalled(OtherName.Kind kind, @Nullable String text) {
        return told(text, (draft, raw) -> draft.otherNames.add(new OtherName.Raw(kind, raw)));
    }

    /**
     * Adds a date, such as a birthday or the day of a founding.
     *
     * @param kind a code, such as {@link ImportantDate#BIRTHDAY}
     * @param date as {@link dev.kith.crm.value.PartialDate#parse} reads it; null adds none
     * @return the command
     */
    default S remembering(String kind, @Nullable String date) {
        return told(date, (draft, raw) -> draft.dates.add(new ImportantDate.Raw(kind, raw)));
    }

    /**
     * Says how a letter begins.
     *
     * @param salutation such as {@code Dear Dr. Lovelace}; blank or null for none
     * @return the command
     */
    default S addressedAs(@Nullable String salutation) {
        return told(salutation, (draft, raw) -> draft.salutation = raw);
    }

    /**
     * Says which language the customer speaks.
     *
     * @param language BCP 47, such as {@code de-AT}; blank or null where unknown
     * @return the command
     */
    default S speaking(@Nullable String language) {
        return told(language, (draft, raw) -> draft.language = raw);
    }

    /**
     * Says where the customer's day is reckoned.
     *
     * @param zone such as {@code Europe/Berlin}; blank or null where unknown
     * @return the command
     */
    default S inZone(@Nullable String zone) {
        return told(zone, (draft, raw) -> draft.zone = raw);
    }

    /**
     * Says which channel the customer prefers.
     *
     * @param channel the code of a registered channel, such as {@code phone}; blank or null where unknown
     * @return the command
     */
    default S preferring(@Nullable String channel) {
        return told(channel, (draft, raw) -> draft.channel = raw);
    }

    /**
     * Says which channel the customer prefers.
     *
     * @param channel a registered channel
     * @return the command
     */
    default S preferring(ChannelCode channel) {
        return preferring(channel.code());
    }

    /**
     * Adds what to mind about the customer.
     *
     * @param kind whether to do or to avoid it
     * @param text what, in one line; null adds nothing
     * @return the command
     */
    default S minding(Preference.Kind kind, @Nullable String text) {
        return told(text, (draft, raw) -> draft.preferences.add(new Preference.Raw(kind, raw)));
    }

    /**
     * Says how far the relation has come.
     *
     * @param stage a registered stage; {@link Stage#ACTIVE} if nothing is said
     * @return the command
     */
    default S inStage(Stage stage) {
        return inStage(stage.code());
    }

    /**
     * Says how far the relation has come.
     *
     * @param stage the code of a registered stage, or of the tenant's own; null changes nothing
     * @return the command
     */
    default S inStage(@Nullable String stage) {
        return told(stage, (draft, raw) -> draft.stage = raw);
    }

    /**
     * Adds a word to find the customer again by.
     *
     * @param tag such as {@code VIP}; null adds none
     * @return the command
     */
    default S tagged(@Nullable String tag) {
        return told(tag, (draft, raw) -> draft.tags.add(raw));
    }

    /**
     * Adds how another system calls the customer.
     *
     * @param system the code of the system, such as {@code erp}
     * @param key its key there; null adds none
     * @return the command
     */
    default S referencedBy(String system, @Nullable String key) {
        return told(key, (draft, raw) -> draft.references.add(new ExternalReference.Raw(system, raw)));
    }

    /**
     * Says who shall look after the customer.
     *
     * @param employee the host's own id of the employee; null changes nothing
     * @return the command
     */
    default S inCareOf(@Nullable String employee) {
        return told(employee, (draft, raw) -> draft.responsible = Optional.of(raw));
    }

    @Override
    default RawAttributes attributes() {
        return particulars().attributes();
    }

    @Override
    default S attributed(RawAttributes all) {
        return with(draft -> draft.attributes = all);
    }
}
