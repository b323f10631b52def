package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.Choices;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Query;
import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an extension says of its attributes holds for every aggregate, and wherever one comes from. */
abstract class AttributedContract extends Attributing {
    private enum Colour {
        DARK_RED,
        BLUE,
        GREEN
    }

    private static final PlainField<Customer, CustomerId> PAYER =
            Attribute.reference(Customer.class, "kit.payer", Customer.ID);
    private static final Choices<Customer, Colour> COLOURS = Choices.of(Customer.class, "kit.colours", Colour.class);

    @Test
    @Rule("S-483")
    void whatever_begins_without_a_value_gets_the_initial_one() {
        var customer = of(Attribute.whole(Customer.class, "kit.of.customer")).initially(1L);
        var relationship = of(Attribute.whole(Relationship.class, "kit.of.relationship"))
                .initially(2L)
                .required();
        var interaction =
                of(Attribute.whole(Interaction.class, "kit.of.interaction")).initially(3L);
        var task = of(Attribute.whole(Task.class, "kit.of.task")).initially(4L);
        var cadence = of(Attribute.whole(Cadence.class, "kit.of.cadence")).initially(5L);
        var sequence = of(Attribute.whole(Sequence.class, "kit.of.sequence")).initially(6L);
        try (var crm = with(to -> List.of(customer, relationship, interaction, task, cadence, sequence)
                .forEach(to::attribute))) {
            var desk = desk(crm);
            var ada = desk.customers().register(ada());
            var given = desk.customers().register(ada().with(customer.field(), 7L));
            var admitted = desk.customers().admit(Customer.of(new CustomerId(samples.id()), ada.name()));
            assertThat(List.of(ada, given, admitted))
                    .extracting(one -> one.attributes().value(customer.field()).orElseThrow())
                    .containsExactly(1L, 7L, 1L);
            assertThat(desk.customers().get(admitted.id())).isEqualTo(admitted);
            var household = NewRelationship.between(ada.id(), RelationshipKind.HOUSEHOLD, given.id());
            assertThat(desk.relationships().relate(household).attributes().value(relationship.field()))
                    .contains(2L);
            var call = desk.interactions().log(NewInteraction.call(ada.id()));
            assertThat(desk.interactions().get(call.id()).attributes().value(interaction.field()))
                    .contains(3L);
            assertThat(desk.tasks()
                            .plan(NewTask.call(ada.id(), "Ask").dueAt(NOW))
                            .attributes()
                            .value(task.field()))
                    .contains(4L);
            assertThat(desk.cadences()
                            .start(NewCadence.every(1, Recurrence.Unit.MONTHS, ada.id()))
                            .attributes()
                            .value(cadence.field()))
                    .contains(5L);
            assertThat(desk.sequences()
                            .start(NewSequence.of(SequenceTemplate.of("onboarding", Step.call("All well?")), ada.id()))
                            .attributes()
                            .value(sequence.field()))
                    .contains(6L);
        }
    }

    @Test
    @Rule("S-485")
    void a_reference_leads_to_what_is_there() {
        try (var crm = with(of(PAYER).referringTo(Customer.TYPE))) {
            var customers = desk(crm).customers();
            var charles = customers.register(NewPerson.named("Charles", "Babbage"));
            var elsewhere = desk(freshTenant()).customers().register(ada());
            for (var nobody : List.of(new CustomerId(samples.id()), elsewhere.id())) {
                refused(() -> customers.register(ada().with(PAYER, nobody)), "attributes.kit.payer:attribute.nowhere");
            }
            var ada = customers.register(ada().with(PAYER, charles.id()));
            assertThat(customers.search(Query.where(PAYER.is(charles.id()))).items())
                    .containsExactly(ada);
        }
    }

    @Test
    @Rule("S-487")
    void of_several_choices_each_is_found() {
        try (var crm = with(to -> COLOURS.definitions(PrivacyClass.BEHAVIOUR).forEach(to::attribute))) {
            var customers = desk(crm).customers();
            var ada = customers.register(
                    ada().with(COLOURS.flag(Colour.DARK_RED), true).with(COLOURS.flag(Colour.BLUE), true));
            customers.register(NewPerson.named("Charles", "Babbage").with(COLOURS.flag(Colour.GREEN), true));
            assertThat(customers
                            .search(Query.where(COLOURS.has(Colour.DARK_RED)))
                            .items())
                    .containsExactly(ada);
            assertThat(COLOURS.in(ada)).containsExactly(Colour.DARK_RED, Colour.BLUE);
            var next = customers.revise(ada.id(), file -> COLOURS.taking(file, Set.of(Colour.GREEN)));
            assertThat(COLOURS.in(next)).containsExactly(Colour.GREEN);
            assertThat(customers.count(COLOURS.has(Colour.GREEN))).isEqualTo(2);
            assertThat(customers.count(COLOURS.has(Colour.BLUE))).isZero();
        }
    }

    @Test
    @Rule("S-488")
    void definitions_hold_for_changes_of_every_aggregate() {
        var cost = Attribute.decimal(Interaction.class, "kit.cost");
        var effort = Attribute.whole(Task.class, "kit.effort");
        var bond = Attribute.whole(Relationship.class, "kit.bond");
        try (var crm = with(to -> to.attribute(of(cost).atLeast(BigDecimal.ZERO))
                .attribute(of(effort).atLeast(0L))
                .attribute(of(bond).atLeast(0L)))) {
            var desk = desk(crm);
            var ada = desk.customers().register(ada());
            var charles = desk.customers().register(NewPerson.named("Charles", "Babbage"));
            var less = BigDecimal.valueOf(-1);
            refused(
                    () -> desk.interactions().log(NewInteraction.call(ada.id()).with(cost, less)),
                    "attributes.kit.cost:attribute.at-least");
            var call = desk.interactions().log(NewInteraction.call(ada.id()).with(cost, BigDecimal.ONE));
            refused(
                    () -> desk.interactions().amend(call.id(), entry -> entry.with(cost, less)),
                    "attributes.kit.cost:attribute.at-least");
            var task = NewTask.call(ada.id(), "Ask").dueAt(NOW);
            refused(() -> desk.tasks().plan(task.with(effort, -1L)), "attributes.kit.effort:attribute.at-least");
            var planned = desk.tasks().plan(task);
            refused(
                    () -> desk.tasks().revise(planned.id(), one -> one.with(effort, -1L)),
                    "attributes.kit.effort:attribute.at-least");
            var household = NewRelationship.between(ada.id(), RelationshipKind.HOUSEHOLD, charles.id());
            refused(
                    () -> desk.relationships().relate(household.with(bond, -1L)),
                    "attributes.kit.bond:attribute.at-least");
        }
    }
}
