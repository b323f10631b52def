package dev.kith.crm.interaction;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 */
public record ContactFacts(
        CustomerId customer,
        Optional<Instant> first,
        Optional<Instant> last,
        Optional<Instant> lastInbound,
        Optional<Instant> lastOutbound,
        Map<ChannelCode, Long> channels) {
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

    /**
     * Copies the map.
     *
     * @param customer whose
     * @param first the earliest contact
     * @param last the latest contact
     * @param lastInbound when the customer last turned to us
     * @param lastOutbound when we last turned to the customer
     * @param channels how many contacts by each channel that was used
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
                customer, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
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
                Map.of(entry.channel(), 1L));
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
     * Joins the facts of two sets of interactions. The order does not matter.
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
                both);
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
