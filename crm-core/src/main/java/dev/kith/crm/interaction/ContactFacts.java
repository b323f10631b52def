package dev.kith.crm.interaction;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What follows from a customer's interactions, as they are told at the latest. Derived, without a version of its own: it moves
 * when one is logged, amended or retracted, and never touches the customer's version. Immutable.
 *
 * @param customer whose
 * @param first the earliest contact
 * @param last the latest contact
 * @param lastInbound when the customer last turned to us
 * @param lastOutbound when we last turned to the customer
 * @param channels how many contacts by each channel that was used
 * @param silence how long a silence is right; empty if nobody has said
 */
public record ContactFacts(
        CustomerId customer,
        Optional<Instant> first,
        Optional<Instant> last,
        Optional<Instant> lastInbound,
        Optional<Instant> lastOutbound,
        Map<ChannelCode, Long> channels,
        Optional<Silence> silence) {
    /**
     * How long a silence is right, as a contact rhythm says. No fact of the log; it stands here because the contacts move what follows
     * from it.
     *
     * @param since from when on the silence counts as long as there is no contact; UTC, cut to microseconds
     * @param days how many days of 24 hours at most, 1 to {@link #MOST}; empty if any silence is right for now
     * @param restsUntil before when no silence is too long, so that nobody has to say when that is over; UTC, cut to microseconds
     */
    public record Silence(Instant since, OptionalInt days, Optional<Instant> restsUntil) {
        /** How many days at most. */
        public static final int MOST = 36_600;

        /**
         * Cuts the instants to microseconds.
         *
         * @param since from when on the silence counts as long as there is no contact
         * @param days how many days of 24 hours at most
         * @param restsUntil before when no silence is too long
         * @throws InvalidValueException {@code silence.length}, if there are too many days or too few
         */
        public Silence {
            since = Instants.checked(since);
            restsUntil = restsUntil.map(Instants::checked);
            if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > MOST)) {
                throw new InvalidValueException(
                        "a silence", Violation.of("silence.length", MOST).in("days"));
            }
        }

        /** The later of two: the end of the longest right silence, and that of the rest. */
        private Optional<Instant> tooLong(Instant begin) {
            return days.stream()
                    .mapToObj(most -> begin.plus(Duration.ofDays(most)))
                    .map(end -> restsUntil.filter(end::isBefore).orElse(end))
                    .findFirst();
        }

        @Override
        public String toString() {
            return "Silence[" + days + "]";
        }
    }

    /** The facts of a customer: exactly one row. */
    public static final Relation.Rows<Customer, ContactFacts, CustomerId> OF_CUSTOMER = Relation.rows(
            "contactFacts", Customer.class, ContactFacts.class, Customer::id, facts -> List.of(facts.customer()));
    /** A customer's earliest contact. */
    public static final OrderedField<Customer, Instant> FIRST_CONTACT = instant("firstContact", ContactFacts::first);
    /** A customer's latest contact. */
    public static final OrderedField<Customer, Instant> LAST_CONTACT = instant("lastContact", ContactFacts::last);
    /** When a customer last turned to us. */
    public static final OrderedField<Customer, Instant> LAST_INBOUND =
            instant("lastInbound", ContactFacts::lastInbound);
    /** When we last turned to a customer. */
    public static final OrderedField<Customer, Instant> LAST_OUTBOUND =
            instant("lastOutbound", ContactFacts::lastOutbound);
    /** How many contacts a customer had. */
    public static final OrderedField<Customer, Long> CONTACT_COUNT =
            field("contactCount", FieldType.WHOLE, facts -> Optional.of(facts.count()));
    /** From when on touch with a customer is lost; absent if no silence is too long. */
    public static final OrderedField<Customer, Instant> TOUCH_LOST = instant("touchLost", ContactFacts::touchLost);

    /**
     * Copies the map.
     *
     * @param customer whose
     * @param first the earliest contact
     * @param last the latest contact
     * @param lastInbound when the customer last turned to us
     * @param lastOutbound when we last turned to the customer
     * @param channels how many contacts by each channel that was used
     * @param silence how long a silence is right
     */
    public ContactFacts {
        channels = Map.copyOf(channels);
    }

    /**
     * Begins without any contact.
     *
     * @param customer whose
     * @return the facts
     */
    public static ContactFacts none(CustomerId customer) {
        return new ContactFacts(
                customer,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    /**
     * Takes what one interaction tells of a customer.
     *
     * @param customer whose
     * @param entry the interaction
     * @return the facts of that interaction alone
     */
    public static ContactFacts of(CustomerId customer, Interaction entry) {
        var at = Optional.of(entry.happened());
        return new ContactFacts(
                customer,
                at,
                at,
                at.filter(any -> entry.direction() == Interaction.Direction.INBOUND),
                at.filter(any -> entry.direction() == Interaction.Direction.OUTBOUND),
                Map.of(entry.channel(), 1L),
                Optional.empty());
    }

    /** What one interaction tells of somebody who may have taken part. */
    static ContactFacts told(CustomerId customer, Interaction entry) {
        return entry.customers().contains(customer) ? of(customer, entry) : none(customer);
    }

    /** {@return how many contacts} */
    public long count() {
        return channels.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Tells from when on touch is lost.
     *
     * @return the longest right silence after the latest contact, or when the silence has rested, if that is later; empty if no silence
     *     is too long
     */
    public Optional<Instant> touchLost() {
        return silence.flatMap(right -> right.tooLong(last.orElse(right.since())));
    }

    /**
     * Says how long a silence is right.
     *
     * @param right how long
     * @return the facts with it
     */
    public ContactFacts allowing(Silence right) {
        return new ContactFacts(customer, first, last, lastInbound, lastOutbound, channels, Optional.of(right));
    }

    /**
     * Joins the facts of two sets of interactions. The order does not matter, but that the other one's silence counts if it has one.
     *
     * @param other facts of the same customer, of other interactions
     * @return the facts of all of them
     */
    public ContactFacts merge(ContactFacts other) {
        BinaryOperator<Instant> earlier = (a, b) -> a.isBefore(b) ? a : b;
        BinaryOperator<Instant> later = (a, b) -> a.isAfter(b) ? a : b;
        var both = new HashMap<>(channels);
        other.channels.forEach((channel, count) -> both.merge(channel, count, Long::sum));
        return new ContactFacts(
                customer,
                merged(first, other.first, earlier),
                merged(last, other.last, later),
                merged(lastInbound, other.lastInbound, later),
                merged(lastOutbound, other.lastOutbound, later),
                both,
                other.silence.or(() -> silence));
    }

    private static Optional<Instant> merged(
            Optional<Instant> one, Optional<Instant> other, BinaryOperator<Instant> choice) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce(choice);
    }

    private static OrderedField<Customer, Instant> instant(
            String name, Function<ContactFacts, Optional<Instant>> part) {
        return field(name, FieldType.INSTANT, part);
    }

    private static <V> OrderedField<Customer, V> field(
            String name, FieldType<V> type, Function<ContactFacts, Optional<V>> part) {
        return OrderedField.derived(
                Customer.class,
                name,
                type,
                (customer, facts) ->
                        facts.related(OF_CUSTOMER, customer).findAny().flatMap(part));
    }

    @Override
    public String toString() {
        return "ContactFacts[" + customer + "]";
    }
}
