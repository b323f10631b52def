package dev.kith.crm.interaction;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What may be said of a new interaction beside who took part: when it was, what was said, and what it points at. */
sealed interface Telling permits NewInteraction {
    /** {@return when it took place} */
    Timing.Raw timing();

    /** {@return what was said and done} */
    RawContent content();

    /** {@return what it points at outside of the log} */
    RawReferences references();

    /**
     * Says all of when it took place.
     *
     * @param all takes the place of what was said before
     * @return the command
     */
    NewInteraction timed(Timing.Raw all);

    /**
     * Says all of what was said and done.
     *
     * @param all takes the place of what was said before
     * @return the command
     */
    NewInteraction saying(RawContent all);

    /**
     * Says all that it points at outside of the log.
     *
     * @param all takes the place of what was said before
     * @return the command
     */
    NewInteraction referringTo(RawReferences all);

    /**
     * Says when it took place.
     *
     * @param instant not after now
     * @return the command
     */
    default NewInteraction at(Instant instant) {
        return timed(timing().at(instant));
    }

    /**
     * Says for when it had been agreed.
     *
     * @param instant any time
     * @return the command
     */
    default NewInteraction planned(Instant instant) {
        return timed(timing().planned(instant));
    }

    /**
     * Says how long it took.
     *
     * @param length at most 366 days
     * @return the command
     */
    default NewInteraction lasting(Duration length) {
        return timed(timing().lasting(length));
    }

    /**
     * Says what it was about.
     *
     * @param line one line
     * @return the command
     */
    default NewInteraction summary(String line) {
        return saying(content().summary(line));
    }

    /**
     * Says what was said and done.
     *
     * @param text one line or several
     * @return the command
     */
    default NewInteraction notes(String text) {
        return saying(content().notes(text));
    }

    /**
     * Adds another thing that it is about, such as an order of the host.
     *
     * @param type what it is: a code, which a vendor begins with a prefix of its own
     * @param key which one, in one line
     * @return the command
     */
    default NewInteraction linkedTo(String type, String key) {
        return referringTo(references().linkedTo(new RawReferences.Link(type, key)));
    }

    /**
     * Adds a document that the host keeps, of unknown type and size.
     *
     * @param name what it is called, in one line
     * @param location where the host finds it: a URI or a key, at most 2000 characters
     * @return the command
     */
    default NewInteraction attaching(String name, String location) {
        return attaching(new RawReferences.Attachment(name, Optional.empty(), Optional.empty(), location));
    }

    /**
     * Adds a document that the host keeps.
     *
     * @param document the document
     * @return the command
     */
    default NewInteraction attaching(RawReferences.Attachment document) {
        return referringTo(references().attaching(document));
    }

    /**
     * Says what another system calls it, so that it is logged once however often it is delivered.
     *
     * @param system which system: a code, such as {@code mail}
     * @param key its key there, in one line
     * @return the command
     */
    default NewInteraction knownAs(String system, String key) {
        return referringTo(references().knownAs(new RawReferences.ExternalId(system, key)));
    }
}
