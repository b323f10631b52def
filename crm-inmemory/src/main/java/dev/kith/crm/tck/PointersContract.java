package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportRun.Counts;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.TextField;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What one row tells of another one: threads of interactions, relationships of customers. */
abstract class PointersContract extends Desks {
    private static final TextField<Relationship> DESK = Attribute.text(Relationship.class, "kit.desk");

    @Test
    @Rule("S-318")
    void a_reply_comes_back_as_a_reply() {
        var ada = desk().customers().register(NewPerson.named("Ada", "Lovelace"));
        desk().customers().register(NewPerson.named("Ada", "Lovelace").noted("another one"));
        var first = log(NewInteraction.email(ada.id()).summary("first").knownAs("mail", "<1>"));
        var second = log(NewInteraction.call(ada.id()).summary("second").replyingTo(first.id()));
        log(NewInteraction.call(ada.id()).summary("third").replyingTo(second.id()));
        var gone = log(NewInteraction.call(ada.id()).summary("gone"));
        log(NewInteraction.call(ada.id()).summary("fourth").replyingTo(gone.id()));
        desk().interactions().retract(gone.id(), "a test");
        var people = new StringWriter();
        desk().exchange().exportCustomers(Query.all(), people);
        var text = new StringWriter();
        desk().exchange().exportInteractions(Query.all(), text);

        var there = desk(freshTenant());
        there.exchange().run(Tables.customers(people.toString()), outcome -> {});
        var file = Tables.of(ImportFile.Kind.INTERACTIONS, text.toString());
        var foreseen = new ArrayList<RowOutcome>();
        there.exchange().tryOut(file, foreseen::add);
        var told = new ArrayList<RowOutcome>();
        there.exchange().run(file, told::add);
        assertThat(told)
                .isEqualTo(foreseen)
                .containsExactly(new Created(2), new Created(3), new Created(4), new Created(5, List.of("reply to")));
        var timeline = there.interactions().timeline(ada.id(), Query.all()).items();
        var summaries = timeline.stream()
                .collect(Collectors.toMap(
                        Interaction::id, entry -> entry.summary().orElseThrow()));
        assertThat(timeline.stream()
                        .collect(Collectors.toMap(
                                entry -> entry.summary().orElseThrow(), entry -> summaries.get(entry.origin()))))
                .isEqualTo(Map.of("first", "first", "second", "first", "third", "first", "fourth", "fourth"));
        assertThat(timeline.stream()
                        .filter(entry -> entry.reply().isPresent())
                        .collect(Collectors.toMap(
                                entry -> entry.summary().orElseThrow(),
                                entry -> summaries.get(
                                        entry.reply().orElseThrow().to()))))
                .isEqualTo(Map.of("second", "first", "third", "second"));
        // and the same once more changes nothing, here as there
        assertThat(there.exchange().run(file, outcome -> {}).counts()).isEqualTo(new Counts(0, 0, 4, 0));
        assertThat(desk().exchange().run(file, outcome -> {}).counts()).isEqualTo(new Counts(0, 0, 4, 0));
    }

    private Interaction log(NewInteraction command) {
        return desk().interactions().log(command);
    }

    @Test
    @Rule("S-319")
    void relationships_come_back_from_a_table() {
        try (Crm crm = built(builder ->
                builder.extension(Contributing.attributes(AttributeDefinition.of(DESK, PrivacyClass.BEHAVIOUR))))) {
            var here = desk(crm);
            var ada = here.customers().register(NewPerson.named("Ada", "Lovelace"));
            var charles = here.customers().register(NewPerson.named("Charles", "Babbage"));
            var same =
                    here.customers().register(NewPerson.named("Ada", "Lovelace").noted("another one"));
            here.relationships()
                    .relate(NewRelationship.between(ada.id(), RelationshipKind.REFERRED_BY, charles.id())
                            .inRole("=friend; of her mother")
                            .since(LocalDate.of(1833, 6, 5))
                            .until(LocalDate.of(1852, 11, 27)));
            var told = here.relationships()
                    .relate(NewRelationship.between(same.id(), RelationshipKind.HOUSEHOLD, ada.id()));
            here.relationships().revise(told.id(), one -> one.with(DESK, "two: of us"));
            var withdrawn = here.relationships()
                    .relate(NewRelationship.between(charles.id(), RelationshipKind.HOUSEHOLD, ada.id()));
            here.relationships().revise(withdrawn.id(), Relationship::asWithdrawn);
            var people = new StringWriter();
            here.exchange().exportVCards(Query.all(), people);
            var text = new StringWriter();
            assertThat(here.exchange().exportRelationships(Query.all(), text)).isEqualTo(2);

            var there = crm.desk(context(freshTenant()));
            there.exchange().run(Tables.of(ImportFile.Kind.VCARDS, people.toString()), outcome -> {});
            var file = Tables.of(
                    ImportFile.Kind.RELATIONSHIPS,
                    text + "Charles Babbage,household,Charles Babbage,,,,\r\nNobody,household,Charles Babbage,,,,\r\n");
            var foreseen = new ArrayList<RowOutcome>();
            there.exchange().tryOut(file, foreseen::add);
            var outcomes = new ArrayList<RowOutcome>();
            var run = there.exchange().run(file, outcomes::add);
            assertThat(outcomes).isEqualTo(foreseen);
            assertThat(run.counts()).as(outcomes.toString()).isEqualTo(new Counts(2, 0, 0, 2));
            for (var customer : List.of(ada, charles, same)) {
                assertThat(told(there, customer)).isNotEmpty().isEqualTo(told(here, customer));
            }
            // and the same once more changes nothing; what is taken back is there no more, and comes again
            assertThat(there.exchange().run(file, outcome -> {}).counts()).isEqualTo(new Counts(0, 0, 2, 2));
            there.exchange().revert(run.id(), left -> assertThat(left).isNull());
            assertThat(told(there, ada)).isEmpty();
            assertThat(there.exchange().run(file, outcome -> {}).counts()).isEqualTo(new Counts(2, 0, 0, 2));
        }
    }

    private static List<String> told(Desk desk, Customer of) {
        return desk.relationships().of(of.id(), Query.all()).items().stream()
                .map(one -> Relationship.TYPE.traits().stream()
                                .map(trait -> trait.name() + trait.texts().apply(one))
                                .toList()
                        + " " + one.from() + " " + one.to())
                .sorted()
                .toList();
    }
}
