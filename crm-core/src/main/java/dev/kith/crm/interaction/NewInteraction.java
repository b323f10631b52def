package dev.kith.crm.interaction;

import dev.kith.crm.attribute.AskingForAttributes;
import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.Interaction.Reply;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.InteractionId;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks to log an interaction, in raw form. Begin with {@link #call}, {@link #visit}, {@link #email} or {@link #by}. Immutable.
 *
 * @param channel the code of a registered channel
 * @param direction who turned to whom
 * @param timing when it took place
 * @param participants who took part
 * @param content what was said and done
 * @param replyTo what it replies to
 * @param references what it points at outside of the log
 * @param attributes what extensions add
 */
public record NewInteraction(
        String channel,
        Direction direction,
        Timing.Raw timing,
        List<Participant.@Valid Raw> participants,
        @Valid RawContent content,
        Optional<InteractionId> replyTo,
        @Valid RawReferences references,
        RawAttributes attributes)
        implements Telling, AskingForAttributes<NewInteraction, Interaction> {
    /**
     * Copies the list.
     *
     * @param channel the code of a registered channel
     * @param direction who turned to whom
     * @param timing when it took place
     * @param participants who took part
     * @param content what was said and done
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
     * @param channel the code of a registered channel, such as {@code phone}
     * @param direction who turned to whom
     * @param customer who took part
     * @return the command
     */
    public static NewInteraction by(String channel, Direction direction, CustomerId customer) {
        return new NewInteraction(
                channel,
                direction,
                Timing.Raw.NOW,
                List.of(Participant.Raw.of(customer)),
                RawContent.NONE,
                Optional.empty(),
                RawReferences.NONE,
                RawAttributes.NONE);
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
        return by(channel.code(), direction, customer);
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

    /**
     * Asks to log what an entry tells, such as one of another log.
     *
     * @param entry the entry; its id, its revision and when it was recorded are not told
     * @return the command
     */
    public static NewInteraction of(Interaction entry) {
        return new NewInteraction(
                entry.channel().code(),
                entry.direction(),
                Timing.Raw.of(entry.timing()),
                entry.participants().stream()
                        .map(one -> new Participant.Raw(Optional.of(one.who()), "", one.role(), one.contactPoint()))
                        .toList(),
                RawContent.of(entry.content()),
                entry.reply().map(Reply::to),
                RawReferences.of(entry.references()),
                RawAttributes.of(entry.attributes()));
    }

    /** {@return the command, with the customer turning to us} */
    public NewInteraction inbound() {
        return new NewInteraction(
                channel, Direction.INBOUND, timing, participants, content, replyTo, references, attributes);
    }

    @Override
    public NewInteraction timed(Timing.Raw all) {
        return new NewInteraction(channel, direction, all, participants, content, replyTo, references, attributes);
    }

    /**
     * Adds somebody who took part.
     *
     * @param participant who
     * @return the command
     */
    public NewInteraction with(Participant.Raw participant) {
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
        return with(Participant.Raw.of(other));
    }

    /**
     * Adds an employee who took part.
     *
     * @param employee who
     * @return the command
     */
    public NewInteraction with(EmployeeId employee) {
        return with(Participant.Raw.of(employee));
    }

    @Override
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

    @Override
    public NewInteraction referringTo(RawReferences all) {
        return new NewInteraction(channel, direction, timing, participants, content, replyTo, all, attributes);
    }

    @Override
    public NewInteraction attributed(RawAttributes all) {
        return new NewInteraction(channel, direction, timing, participants, content, replyTo, references, all);
    }

    /** To be asked for only after the command was checked. */
    Stream<CustomerId> customers() {
        return Participants.customers(participants.stream().map(Participant.Raw::who));
    }

    @Override
    public String toString() {
        return "NewInteraction[***]";
    }
}
