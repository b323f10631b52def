package dev.kith.crm.interaction;

import dev.kith.crm.extension.Attributes;
import dev.kith.crm.query.Field;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks to log an interaction. Begin with {@link #call}, {@link #visit}, {@link #email} or {@link #by}.
 *
 * @param channel by which way
 * @param direction who turned to whom
 * @param happened when it took place; now, if nothing is said
 * @param participants who took part
 * @param summary what it was about, in one line
 * @param notes what was said and done
 * @param attributes what extensions add
 */
public record NewInteraction(
        ChannelCode channel,
        Interaction.Direction direction,
        Optional<Instant> happened,
        List<Participant> participants,
        Optional<@ReadableAs(Text.Line.class) String> summary,
        Optional<@ReadableAs(Text.Lines.class) String> notes,
        Attributes attributes) {
    /**
     * Copies the list.
     *
     * @param channel by which way
     * @param direction who turned to whom
     * @param happened when it took place; now, if nothing is said
     * @param participants who took part
     * @param summary what it was about, in one line
     * @param notes what was said and done
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
    public static NewInteraction by(ChannelCode channel, Interaction.Direction direction, CustomerId customer) {
        return new NewInteraction(
                channel,
                direction,
                Optional.empty(),
                List.of(new Participant.OfCustomer(customer)),
                Optional.empty(),
                Optional.empty(),
                Attributes.NONE);
    }

    /**
     * Begins with a phone call that we made.
     *
     * @param customer whom we called
     * @return the command
     */
    public static NewInteraction call(CustomerId customer) {
        return by(ChannelCode.PHONE, Interaction.Direction.OUTBOUND, customer);
    }

    /**
     * Begins with an e-mail that we sent.
     *
     * @param customer to whom
     * @return the command
     */
    public static NewInteraction email(CustomerId customer) {
        return by(ChannelCode.EMAIL, Interaction.Direction.OUTBOUND, customer);
    }

    /**
     * Begins with a visit.
     *
     * @param customer who met us
     * @return the command
     */
    public static NewInteraction visit(CustomerId customer) {
        return by(ChannelCode.VISIT, Interaction.Direction.MUTUAL, customer);
    }

    /** {@return the command, with the customer turning to us} */
    public NewInteraction inbound() {
        return new NewInteraction(
                channel, Interaction.Direction.INBOUND, happened, participants, summary, notes, attributes);
    }

    /**
     * Says when it took place.
     *
     * @param instant not after now
     * @return the command
     */
    public NewInteraction at(Instant instant) {
        return new NewInteraction(channel, direction, Optional.of(instant), participants, summary, notes, attributes);
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
        return new NewInteraction(channel, direction, happened, all, summary, notes, attributes);
    }

    /**
     * Adds another customer who took part.
     *
     * @param customer who
     * @return the command
     */
    public NewInteraction with(CustomerId customer) {
        return with(new Participant.OfCustomer(customer));
    }

    /**
     * Adds an employee who took part.
     *
     * @param employee who
     * @return the command
     */
    public NewInteraction with(EmployeeId employee) {
        return with(new Participant.OfEmployee(employee));
    }

    /**
     * Says what it was about.
     *
     * @param line one line
     * @return the command
     */
    public NewInteraction summary(String line) {
        return new NewInteraction(channel, direction, happened, participants, Optional.of(line), notes, attributes);
    }

    /**
     * Says what was said and done.
     *
     * @param text one line or several
     * @return the command
     */
    public NewInteraction notes(String text) {
        return new NewInteraction(channel, direction, happened, participants, summary, Optional.of(text), attributes);
    }

    /**
     * Sets an attribute.
     *
     * @param field its handle
     * @param value its value
     * @param <V> the values
     * @return the command
     */
    public <V> NewInteraction with(Field<Interaction, V> field, V value) {
        return new NewInteraction(
                channel, direction, happened, participants, summary, notes, attributes.with(field, value));
    }

    @Override
    public String toString() {
        return "NewInteraction[" + channel + "]";
    }
}
