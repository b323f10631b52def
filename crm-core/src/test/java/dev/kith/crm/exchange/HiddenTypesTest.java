package dev.kith.crm.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.FakeStorage;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.interaction.References.ExternalId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is read from a file is personal, and shows itself nowhere. */
class HiddenTypesTest {
    private static final String CANARY = "Canary";

    @Test
    @DisplayName("V-090 toString tells nothing personal")
    void toStringIsSilent() {
        try (var crm = Crm.builder().storage(new FakeStorage()).build()) {
            var customer = crm.desk(Actor.employee("maria")).customers().register(NewPerson.named(CANARY, CANARY));
            var created = new RowOutcome.Created(1);
            assertThat(Stream.of(
                            new CardFile.Card(1, CANARY, Optional.empty()),
                            new CardLines.Line(1, CANARY, false),
                            new Entry(CANARY, Map.of(CANARY, CANARY), CANARY),
                            Incoming.of(1, CANARY),
                            Asked.of(CANARY, "DE"),
                            new ToldRelationship(
                                    Asked.of(CANARY, "DE"),
                                    Asked.NOBODY,
                                    "household",
                                    Optional.of(CANARY),
                                    Relationship.Days.UNKNOWN,
                                    Attributes.NONE),
                            new ToldRelationship.Ends(
                                    "household",
                                    customer.id(),
                                    customer.id(),
                                    Optional.of(CANARY),
                                    Relationship.Days.UNKNOWN),
                            new KnownEntries(Map.of(), Set.of(new ExternalId("mail", CANARY)), Map.of()),
                            new Merged(customer, List.of("phone"), List.of()),
                            Step.none(created)))
                    .noneMatch(holder -> holder.toString().contains(CANARY));
        }
    }
}
