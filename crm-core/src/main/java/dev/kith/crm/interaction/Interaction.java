package dev.kith.crm.interaction;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One contact with one or several customers, as it happened, in an append-only log: what is amended is kept beside its latest state.
 * Immutable; its methods give the changed state, {@link Interactions#amend} stores it.
 *
 * @param id identifies it within the tenant
 * @param revision counts its states, from 1
 * @param channel by which way
 * @param direction who turned to whom
 * @param timing when it took place, and when it was logged
 * @param participants who took part; at least one customer, nobody twice
 * @param content what was said and done
 * @param reply what it replies to
 * @param references what it points at outside of the log
 * @param attributes what extensions add
 */
public record Interaction(
        InteractionId id,
        Version revision,
        ChannelCode channel,
        Direction direction,
        Timing timing,
        List<Participant> participants,
        Content content,
        Optional<Reply> reply,
        References references,
        Attributes attributes)
        implements Attributed<Interaction> {
    /** Who turned to whom. */
    public enum Direction {
        /** The customer turned to us. */
        INBOUND,
        /** We turned to the customer. */
        OUTBOUND,
        /** Both sides met, as in a conference. */
        MUTUAL
    }

    /**
     * Ties an entry to the one it replies to.
     *
     * @param to what it replies to
     * @param origin with what the exchange began: the origin of what it replies to
     */
    public record Reply(InteractionId to, InteractionId origin) {
        private static final FieldType<InteractionId> AN_ID =
                FieldType.ID.as(InteractionId.class, InteractionId::value, InteractionId::new);
        /** What an entry replies to. */
        public static final PlainField<Interaction, InteractionId> TO = PlainField.of(
                Interaction.class, "replyTo", AN_ID, entry -> entry.reply().map(Reply::to));
        /** With what an exchange began: all its entries share it. */
        public static final PlainField<Interaction, InteractionId> ORIGIN =
                PlainField.of(Interaction.class, "origin", AN_ID, entry -> Optional.of(entry.origin()));
    }

    /** The id. */
    public static final OrderedField<Interaction, InteractionId> ID =
            OrderedField.of(Interaction.class, "id", Reply.AN_ID, entry -> Optional.of(entry.id()));
    /** By which way. */
    public static final PlainField<Interaction, ChannelCode> CHANNEL = PlainField.of(
            Interaction.class,
            "channel",
            FieldType.CODE.as(ChannelCode.class, ChannelCode::code, ChannelCode::new),
            entry -> Optional.of(entry.channel()));
    /** Who turned to whom. */
    public static final PlainField<Interaction, Direction> DIRECTION = PlainField.of(
            Interaction.class, "direction", FieldType.choice(Direction.class), entry -> Optional.of(entry.direction()));
    /** When it took place. */
    public static final OrderedField<Interaction, Instant> HAPPENED =
            OrderedField.of(Interaction.class, "happened", FieldType.INSTANT, entry -> Optional.of(entry.happened()));
    /** When it was logged. */
    public static final OrderedField<Interaction, Instant> RECORDED = OrderedField.of(
            Interaction.class,
            "recorded",
            FieldType.INSTANT,
            entry -> Optional.of(entry.timing().recorded()));
    /** What it was about. */
    public static final TextField<Interaction> SUMMARY =
            TextField.of(Interaction.class, "summary", Interaction::summary);
    /** What was said and done. */
    public static final TextField<Interaction> NOTES =
            TextField.of(Interaction.class, "notes", entry -> entry.content().notes());
    /** The interactions in which a customer took part. */
    public static final Relation.Rows<Customer, Interaction, CustomerId> OF_CUSTOMER =
            Relation.rows("interactions", Customer.class, Interaction.class, Customer::id, Interaction::customers);
    /** Describes interactions to stores, imports and exports. */
    public static final AggregateType<Interaction, InteractionId> TYPE = AggregateType.of(
                    "interaction", Interaction.class, ID)
            .versioned(Interaction::revision)
            .with(List.of(
                    CHANNEL,
                    DIRECTION,
                    HAPPENED,
                    RECORDED,
                    Timing.PLANNED,
                    Timing.DURATION,
                    SUMMARY,
                    NOTES,
                    Content.OUTCOME,
                    Reply.TO,
                    Reply.ORIGIN))
            .leadingTo(List.of(
                    Participant.OF_INTERACTION,
                    Content.Topic.OF_INTERACTION,
                    OpenItem.Promise.OF_INTERACTION,
                    OpenItem.Concern.OF_INTERACTION,
                    References.Link.OF_INTERACTION))
            .belongingTo(Interaction::customers);

    /**
     * Proves that the entry is legal.
     *
     * @param id identifies it within the tenant
     * @param revision counts its states, from 1
     * @param channel by which way
     * @param direction who turned to whom
     * @param timing when it took place, and when it was logged
     * @param participants who took part; at least one customer, nobody twice
     * @param content what was said and done
     * @param reply what it replies to
     * @param references what it points at outside of the log
     * @param attributes what extensions add
     */
    public Interaction {
        participants = Participants.checked(participants);
    }

    /** {@return the customers who took part, in the order of the participants} */
    public List<CustomerId> customers() {
        return Participants.customers(participants);
    }

    /** {@return when it took place} */
    public Instant happened() {
        return timing.happened();
    }

    /** {@return what it was about, in one line} */
    public Optional<String> summary() {
        return content.summary();
    }

    /** {@return with what the exchange began; itself, if it is no reply} */
    public InteractionId origin() {
        return reply.map(Reply::origin).orElse(id);
    }

    /**
     * Says that it went by another way.
     *
     * @param way by which way
     * @param who who turned to whom
     * @return the changed state
     */
    public Interaction by(ChannelCode way, Direction who) {
        return new Interaction(id, revision, way, who, timing, participants, content, reply, references, attributes);
    }

    /**
     * Says that it took place at another time.
     *
     * @param when the timing; when it was logged stays as it is
     * @return the changed state
     */
    public Interaction timed(Timing when) {
        return new Interaction(
                id, revision, channel, direction, when, participants, content, reply, references, attributes);
    }

    /**
     * Says that others took part.
     *
     * @param all all participants
     * @return the changed state
     */
    public Interaction between(List<Participant> all) {
        return new Interaction(id, revision, channel, direction, timing, all, content, reply, references, attributes);
    }

    /**
     * Says that something else was said and done.
     *
     * @param all the content
     * @return the changed state
     */
    public Interaction saying(Content all) {
        return new Interaction(
                id, revision, channel, direction, timing, participants, all, reply, references, attributes);
    }

    /**
     * Says that it replies to something else.
     *
     * @param other what it replies to; the origin follows when it is stored
     * @return the changed state
     */
    public Interaction replyingTo(InteractionId other) {
        return at(revision, Optional.of(new Reply(other, other)));
    }

    /** {@return the changed state, which replies to nothing: an exchange begins with it} */
    public Interaction replyingToNothing() {
        return at(revision, Optional.empty());
    }

    /**
     * Says that it points at other things.
     *
     * @param all the references; the external id stays as it is
     * @return the changed state
     */
    public Interaction referringTo(References all) {
        return new Interaction(id, revision, channel, direction, timing, participants, content, reply, all, attributes);
    }

    @Override
    public Interaction attributed(Attributes all) {
        return new Interaction(id, revision, channel, direction, timing, participants, content, reply, references, all);
    }

    Interaction at(Version next, Optional<Reply> answer) {
        return new Interaction(
                id, next, channel, direction, timing, participants, content, answer, references, attributes);
    }

    @Override
    public String toString() {
        return "Interaction[" + id + " v" + revision.number() + "]";
    }
}
