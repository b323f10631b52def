package dev.kith.crm.interaction;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Attributed;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One contact with one or several customers, as it happened. An entry of an append-only log. Immutable.
 *
 * @param id identifies it within the tenant
 * @param channel by which way
 * @param direction who turned to whom
 * @param happened when it took place, UTC, cut to microseconds
 * @param recorded when it was logged, UTC, cut to microseconds; not before it happened
 * @param participants who took part; at least one customer, nobody twice
 * @param summary what it was about, in one line
 * @param notes what was said and done
 * @param attributes what extensions add
 */
public record Interaction(
        InteractionId id,
        ChannelCode channel,
        Direction direction,
        Instant happened,
        Instant recorded,
        List<Participant> participants,
        Optional<String> summary,
        Optional<String> notes,
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

    /** Where channels are registered; a code that is not is kept on read and refused on write. */
    public static final ContributionPoint<ChannelCode> CHANNELS = new ContributionPoint<>("channel");
    /** The id. */
    public static final OrderedField<Interaction, InteractionId> ID = OrderedField.of(
            Interaction.class,
            "id",
            FieldType.ID.as(InteractionId.class, InteractionId::value, InteractionId::new),
            entry -> Optional.of(entry.id()));
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
    public static final OrderedField<Interaction, Instant> RECORDED =
            OrderedField.of(Interaction.class, "recorded", FieldType.INSTANT, entry -> Optional.of(entry.recorded()));
    /** What it was about. */
    public static final TextField<Interaction> SUMMARY =
            TextField.of(Interaction.class, "summary", Interaction::summary);
    /** The interactions in which a customer took part. */
    public static final Relation.Rows<Customer, Interaction, CustomerId> OF_CUSTOMER =
            Relation.rows("interactions", Customer.class, Interaction.class, Customer::id, Interaction::customers);
    /** Describes interactions to stores, imports and exports. */
    public static final AggregateType<Interaction, InteractionId> TYPE = AggregateType.of(
                    "interaction", Interaction.class, ID)
            .with(List.of(CHANNEL, DIRECTION, HAPPENED, RECORDED, SUMMARY))
            .belongingTo(Interaction::customers);

    /**
     * Proves that the entry is legal.
     *
     * @param id identifies it within the tenant
     * @param channel by which way
     * @param direction who turned to whom
     * @param happened when it took place, UTC, cut to microseconds
     * @param recorded when it was logged, UTC, cut to microseconds; not before it happened
     * @param participants who took part; at least one customer, nobody twice
     * @param summary what it was about, in one line
     * @param notes what was said and done
     * @param attributes what extensions add
     */
    public Interaction {
        happened = Instants.checked(happened);
        recorded = Instants.checked(recorded);
        participants = List.copyOf(participants);
        summary = summary.flatMap(Text::line);
        notes = notes.flatMap(Text::lines);
        if (happened.isAfter(recorded)) {
            throw new InvalidValueException(
                    "an interaction", Violation.of("interaction.in-the-future").in("happened"));
        }
        if (participants.stream().noneMatch(Participant.OfCustomer.class::isInstance)) {
            throw new InvalidValueException(
                    "an interaction", Violation.of("interaction.no-customer").in("participants"));
        }
        if (new HashSet<>(participants).size() < participants.size()) {
            throw new InvalidValueException(
                    "an interaction",
                    Violation.of("interaction.participant-twice").in("participants"));
        }
    }

    /** {@return the customers who took part, in the order of the participants} */
    public List<CustomerId> customers() {
        return participants.stream()
                .filter(Participant.OfCustomer.class::isInstance)
                .map(participant -> ((Participant.OfCustomer) participant).id())
                .toList();
    }

    @Override
    public Interaction attributed(Attributes other) {
        return new Interaction(id, channel, direction, happened, recorded, participants, summary, notes, other);
    }

    @Override
    public String toString() {
        return "Interaction[" + id + "]";
    }
}
