package dev.kith.crm.tck;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.Timing;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Plain customers and interactions, for tests that mind one part only. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Generator ids = new Generator(7);

    UUID id() {
        return ids.id();
    }

    Customer person(String given, String family) {
        return person(ids.id(), given, family);
    }

    Customer person(UUID id, String given, String family) {
        return Customer.of(new CustomerId(id), CustomerName.person(given, family));
    }

    Customer inCareOf(String employee) {
        return person("Ada", "Lovelace").inCareOf(Optional.of(new EmployeeId(employee)));
    }

    List<Customer> persons(int count) {
        return Stream.generate(() -> person("Ada", "Lovelace")).limit(count).toList();
    }

    Interaction contact(Instant happened, Direction direction, Customer... customers) {
        return contact(ChannelCode.PHONE, happened, direction, customers);
    }

    Interaction call(Customer... customers) {
        return contact(NOON, Direction.OUTBOUND, customers);
    }

    Interaction mail(Customer... customers) {
        return contact(ChannelCode.EMAIL, NOON, Direction.OUTBOUND, customers);
    }

    /** Also called by many threads, and the generator is for one. */
    private synchronized Interaction contact(
            ChannelCode channel, Instant happened, Direction direction, Customer... customers) {
        return new Interaction(
                new InteractionId(ids.id()),
                Version.FIRST,
                channel,
                direction,
                new Timing(Optional.empty(), happened, happened.isAfter(NOON) ? happened : NOON, Optional.empty()),
                Stream.of(customers)
                        .map(customer -> Participant.of(customer.id()))
                        .toList(),
                Content.NONE,
                Optional.empty(),
                References.NONE,
                Attributes.NONE);
    }
}
