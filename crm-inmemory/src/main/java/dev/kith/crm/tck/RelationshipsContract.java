package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewOrganisation;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.RelatedCustomers;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.customer.relationship.Relationship.Days;
import dev.kith.crm.customer.relationship.RelationshipId;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relationships: dated, with a role, readable from both ends. */
abstract class RelationshipsContract extends Desks {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private Customer ada;
    private Customer acme;

    @BeforeEach
    void register() {
        ada = desk().customers().register(NewPerson.named("Ada", "Lovelace"));
        acme = desk().customers().register(NewOrganisation.called("Acme"));
    }

    @Test
    @Rule("S-320")
    void a_relationship_is_read_from_both_ends_and_stands_in_both_files() {
        var works = desk().relationships().relate(works().inRole("engineer").since(NEW_YEAR));
        desk().relationships()
                .relate(NewRelationship.between(
                        acme.id(),
                        RelationshipKind.PARENT_COMPANY,
                        desk().customers()
                                .register(NewOrganisation.called("Holding"))
                                .id()));
        assertThat(of(ada.id())).containsExactly(works);
        assertThat(of(acme.id())).hasSize(2).contains(works);
        assertThat(desk().open(ada.id()).asText()).contains("works for Acme (engineer), since 2026-01-01");
        assertThat(desk().open(acme.id()).asText()).contains("employs Ada Lovelace", "is a subsidiary of Holding");
        assertThat(desk().open(ada.id())
                        .section(RelatedCustomers.SECTION)
                        .orElseThrow()
                        .items())
                .extracting(RelatedCustomers.Related::other)
                .containsExactly(acme);
        assertThat(count(Relationship.OF_CUSTOMER.some(Relationship.KIND.is("works-for"))))
                .isEqualTo(2);
        assertThat(List.of(history(ada.id()), history(acme.id())))
                .allSatisfy(changes -> assertThat(changes)
                        .extracting(ChangeRecord::subject)
                        .contains(works.id().value()));
    }

    @Test
    @Rule("S-321")
    void a_relationship_that_cannot_be_is_refused_with_all_reasons() {
        var absurd = new NewRelationship(
                "works-fur",
                ada.id(),
                ada.id(),
                Optional.of("a\u0007"),
                Optional.of(NEW_YEAR),
                Optional.of(NEW_YEAR.minusDays(1)),
                RawAttributes.NONE);
        assertThatThrownBy(() -> desk().relationships().relate(absurd))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder(
                                        "kind code.unknown",
                                        "role line.control-character",
                                        "to relationship.with-itself",
                                        "until period.reversed"));
        var nobody = samples.person("No", "Body").id();
        assertThatThrownBy(() -> desk().relationships()
                        .relate(NewRelationship.between(ada.id(), RelationshipKind.HOUSEHOLD, nobody)))
                .isInstanceOf(NotFoundException.class);
        assertThat(of(ada.id())).isEmpty();
    }

    @Test
    @Rule("S-322")
    void a_relationship_ends_changes_and_is_withdrawn_but_keeps_its_ends() {
        var works = desk().relationships().relate(works());
        var ended = desk().relationships()
                .revise(works.id(), state -> state.lasting(new Days(Optional.empty(), Optional.of(NEW_YEAR))));
        assertThat(ended.version().number()).isEqualTo(2);
        assertThat(of(ada.id())).containsExactly(ended);
        assertThatThrownBy(() -> desk().relationships().revise(works.id(), this::turned))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder("from revise.fixed", "to revise.fixed"));
        desk().relationships().revise(works.id(), Relationship::asWithdrawn);
        assertThat(of(ada.id())).isEmpty();
        assertThat(desk().relationships().find(works.id()))
                .get()
                .extracting(Relationship::withdrawn)
                .isEqualTo(true);
        assertThat(history(acme.id()))
                .filteredOn(change -> change.kind().equals("relationship"))
                .hasSize(3);
    }

    @Test
    @Rule("S-323")
    void a_relationship_comes_back_equal() {
        var line = "\uD83D\uDE00".repeat(Text.LINE / 2);
        var note = Attribute.text(Relationship.class, "kit.note");
        var whole = new Relationship(
                new RelationshipId(samples.person("New", "Id").id().value()),
                Version.FIRST,
                "k".repeat(40),
                ada.id(),
                acme.id(),
                Optional.of(line),
                new Days(Optional.of(NEW_YEAR), Optional.of(NEW_YEAR)),
                true,
                Attributes.NONE.with(note, line));
        run(unit -> unit.of(Relationship.TYPE).add(whole));
        assertThat(desk().relationships().find(whole.id())).contains(whole);
    }

    private NewRelationship works() {
        return NewRelationship.between(ada.id(), RelationshipKind.WORKS_FOR, acme.id());
    }

    private Relationship turned(Relationship state) {
        return new Relationship(
                state.id(),
                state.version(),
                state.kind(),
                state.to(),
                state.from(),
                state.role(),
                state.days(),
                state.withdrawn(),
                state.attributes());
    }

    private List<Relationship> of(CustomerId customer) {
        return desk().relationships().of(customer, Query.all()).items();
    }

    private List<ChangeRecord> history(CustomerId customer) {
        return desk().customers().history(customer, Query.all()).items();
    }
}
