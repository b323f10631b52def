package dev.kith.crm.interaction;

import dev.kith.crm.extension.RawAttributes;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.query.Field;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.InteractionId;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks to log an interaction. Begin with {@link #call}, {@link #visit}, {@link #email} or {@link #by}.
 *
 * @param channel by which way
 * @param direction who turned to whom
 * @param timing when it took place
 * @param participants who took part
 * @param content what was said and done, in raw form
 * @param replyTo what it replies to
 * @param references what it points at outside of the log
 * @param attributes what extensions add
 */
public record NewInteraction(
        ChannelCode channel,
        Direction direction,
        RawTiming timing,
        List<Participant> participants,
        @Valid RawContent content,
        Optional<InteractionId> replyTo,
        References references,
        RawAttributes attributes) {
    /**
     * Copies the list.
     *
     * @param channel by which way
     * @param direction who turned to whom
     * @param timing when it took place
     * @param participants who took part
     * @param content what was said and done, in raw form
     * @param replyTo what it replies to
     * @param references what it points at outside of the log
     * @param attributes what extensions add
     */
    public NewInteraction {
        participants = List.copyOf(participants);
    }

    /**
     * Begins with any channel.
     *
     * @param channel by which way
     * @param direction who turned to whom
     * @param customer who took part
     * @return the command
     */
    public static NewInteraction by(ChannelCode channel, Direction direction, CustomerId customer) {
        var who = List.of(Participant.of(customer));
        var none = Optional.<InteractionId>empty();
        return new NewInteraction(
                channel, direction, RawTiming.NOW, who, RawContent.NONE, none, References.NONE, RawAttributes.NONE);
    }

    /**
     * Begins with a phone call that we made.
     *
     * @param customer whom we called
     * @return the command
     */
    public static NewInteraction call(CustomerId customer) {
        return by(ChannelCode.PHONE, Direction.OUTBOUND, customer);
    }

    /**
     * Begins with an e-mail that we sent.
     *
     * @param customer to whom
     * @return the command
     */
    public static NewInteraction email(CustomerId customer) {
        return by(ChannelCode.EMAIL, Direction.OUTBOUND, customer);
    }

    /**
     * Begins with a visit.
     *
     * @param customer who met us
     * @return the command
     */
    public static NewInteraction visit(CustomerId customer) {
        return by(ChannelCode.VISIT, Direction.MUTUAL, customer);
    }

    /** {@return the command, with the customer turning to us} */
    public NewInteraction inbound() {
        return new NewInteraction(
                channel, Direction.INBOUND, timing, participants, content, replyTo, references, attributes);
    }

    /**
     * Says when it took place.
     *
     * @param instant not after now
     * @return the command
     */
    public NewInteraction at(Instant instant) {
        return timed(timing.at(instant));
    }

    /**
     * Says for when it had been agreed.
     *
     * @param instant any time
     * @return the command
     */
    public NewInteraction planned(Instant instant) {
        return timed(timing.planned(instant));
    }

    /**
     * Says how long it took.
     *
     * @param length at most 366 days
     * @return the command
     */
    public NewInteraction lasting(Duration length) {
        return timed(timing.lasting(length));
    }

    private NewInteraction timed(RawTiming when) {
        return new NewInteraction(channel, direction, when, participants, content, replyTo, references, attributes);
    }

    /**
     * Adds somebody who took part.
     *
     * @param participant who
     * @return the command
     */
    public NewInteraction with(Participant participant) {
        var all = new ArrayList<>(participants);
        all.add(participant);
        return new NewInteraction(channel, direction, timing, all, content, replyTo, references, attributes);
    }

    /**
     * Adds another customer who took part.
     *
     * @param other who
     * @return the command
     */
    public NewInteraction with(CustomerId other) {
        return with(Participant.of(other));
    }

    /**
     * Adds an employee who took part.
     *
     * @param employee who
     * @return the command
     */
    public NewInteraction with(EmployeeId employee) {
        return with(Participant.of(employee));
    }

    /**
     * Says what it was about.
     *
     * @param line one line
     * @return the command
     */
    public NewInteraction summary(String line) {
        return saying(content.summary(line));
    }

    /**
     * Says what was said and done.
     *
     * @param text one line or several
     * @return the command
     */
    public NewInteraction notes(String text) {
        return saying(content.notes(text));
    }

    /**
     * Says all of what was said and done.
     *
     * @param all the content, in raw form
     * @return the command
     */
    public NewInteraction saying(RawContent all) {
        return new NewInteraction(channel, direction, timing, participants, all, replyTo, references, attributes);
    }

    /**
     * Says what it replies to, from which it takes its origin.
     *
     * @param entry what it replies to
     * @return the command
     */
    public NewInteraction replyingTo(InteractionId entry) {
        return new NewInteraction(
                channel, direction, timing, participants, content, Optional.of(entry), references, attributes);
    }

    /**
     * Says what it points at outside of the log.
     *
     * @param all links, attachments, and the external id
     * @return the command
     */
    public NewInteraction referringTo(References all) {
        return new NewInteraction(channel, direction, timing, participants, content, replyTo, all, attributes);
    }

    /**
     * Says what another system calls it, so that it is logged once however often it is delivered.
     *
     * @param system which system: a code, such as {@code mail}
     * @param key its key there
     * @return the command
     */
    public NewInteraction knownAs(String system, String key) {
        return referringTo(references.knownAs(new References.ExternalId(system, key)));
    }

    /**
     * Sets an attribute.
     *
     * @param field its handle
     * @param value its value; checked with all else that is said
     * @param <V> the values
     * @return the command
     */
    public <V> NewInteraction with(Field<Interaction, V> field, V value) {
        return new NewInteraction(
                channel, direction, timing, participants, content, replyTo, references, attributes.with(field, value));
    }

    @Override
    public String toString() {
        return "NewInteraction[" + channel + "]";
    }
}
