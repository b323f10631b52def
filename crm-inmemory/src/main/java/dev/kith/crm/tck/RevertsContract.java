package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportRun;
import dev.kith.crm.exchange.ImportRun.Counts;
import dev.kith.crm.exchange.ImportedItem;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.exchange.RowOutcome.Skipped;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Imports that are taken back: who was touched stays, and the same file brings all of it again. */
abstract class RevertsContract extends Desks {
    private static final String PEOPLE = """
            given name,family name,e-mail,references,notes
            Ada,Lovelace,ada@example.org,erp:1,first
            Grace,Hopper,grace@example.org,,
            Ada,Lovelace,ada@example.org,erp:2,
            """;

    private static final String LOG = """
            date,channel,customer,external id,summary
            2025-03-03,e-mail,ada@example.org,mail:<1>,Asked for an offer
            2025-03-04,phone,grace@example.org,,Talked
            """;

    @Test
    @Rule("S-316")
    void what_a_revert_put_away_is_brought_back_by_the_next_import() {
        for (int round = 1; round <= 3; round++) {
            var people = desk().exchange().run(Tables.customers(PEOPLE), outcome -> {});
            assertThat(people.counts()).as("round %d", round).isEqualTo(new Counts(2, 1, 0, 0));
            var ada = ada();
            assertThat(ada.status().archived()).isEmpty();
            assertThat(ada.references()).hasSize(2);
            var log = desk().exchange().run(Tables.of(ImportFile.Kind.INTERACTIONS, LOG), outcome -> {});
            assertThat(log.counts()).isEqualTo(new Counts(2, 0, 0, 0));
            assertThat(desk().interactions().facts(ada.id()).count()).isEqualTo(1);
            assertThat(timeline(ada)).extracting(Interaction::summary).hasSize(1);
            // and once more it is known
            assertThat(desk().exchange()
                            .run(Tables.customers(PEOPLE), outcome -> {})
                            .counts()
                            .created())
                    .isZero();
            assertThat(desk().exchange()
                            .run(Tables.of(ImportFile.Kind.INTERACTIONS, LOG), outcome -> {})
                            .counts())
                    .isEqualTo(new Counts(0, 0, 2, 0));
            assertThat(reverted(log)).isEmpty();
            assertThat(reverted(people)).isEmpty();
            assertThat(ada().status().archived()).isPresent();
            assertThat(desk().interactions().facts(ada.id()).count()).isZero();
            assertThat(timeline(ada)).isEmpty();
        }
        comesBackCorrected();
        whatWasTouchedSinceIsThere();
        whoWasArchivedByHandStaysSo();
        whatWasRetractedByHandStaysSo();
    }

    private void comesBackCorrected() {
        var corrected = Tables.customers("""
                given name,family name,e-mail,references,notes
                Augusta Ada,King,countess@example.org,erp:1,corrected
                """);
        assertThat(desk().exchange().run(corrected, outcome -> {}).counts()).isEqualTo(new Counts(1, 0, 0, 0));
        var ada = ada();
        assertThat(ada.name().display()).isEqualTo("Augusta Ada King");
        assertThat(ada.notes()).contains("corrected");
        assertThat(ada.contactPoints()).hasSize(1);
        assertThat(ada.status().archived()).isEmpty();
    }

    /** Grace is changed while she is archived; the letter to her is retracted by hand. */
    private void whatWasTouchedSinceIsThere() {
        var grace = customer("grace@example.org");
        desk().customers().revise(grace.id(), state -> state.noted("never again"));
        var told = new ArrayList<RowOutcome>();
        desk().exchange().run(Tables.customers(PEOPLE.replace("first", "again")), told::add);
        assertThat(told.get(1)).isEqualTo(new Skipped(3, List.of()));
        assertThat(desk().customers().get(grace.id()).status().archived()).isPresent();
        var letter = "date,channel,customer\n2025-05-05,letter,grace@example.org\n";
        desk().exchange().run(Tables.of(ImportFile.Kind.INTERACTIONS, letter), outcome -> {});
        desk().interactions().retract(timeline(grace).get(0).id(), "never sent");
        assertThat(desk().exchange()
                        .run(Tables.of(ImportFile.Kind.INTERACTIONS, letter), outcome -> {})
                        .counts())
                .isEqualTo(new Counts(0, 0, 1, 0));
        assertThat(timeline(grace)).isEmpty();
    }

    /** Charles was there before the import, which told more of him; Alan was opened by it. */
    private void whoWasArchivedByHandStaysSo() {
        var charles = desk().customers()
                .register(NewPerson.named("Charles", "Babbage").email("charles@example.org"))
                .id();
        var text = """
                given name,family name,e-mail,notes
                Charles,Babbage,charles@example.org,told
                Alan,Turing,alan@example.org,
                """;
        var run = desk().exchange().run(Tables.customers(text), outcome -> {});
        assertThat(run.counts()).isEqualTo(new Counts(1, 1, 0, 0));
        desk().customers().archive(charles);
        desk().customers().archive(customer("alan@example.org").id());
        assertThat(reverted(run)).containsExactly(1L);
        var again = desk().exchange().run(Tables.customers(text.replace("told", "told again")), outcome -> {});
        assertThat(again.counts().created()).isZero();
        assertThat(customer("charles@example.org").status().archived()).isPresent();
        assertThat(customer("alan@example.org").status().archived()).isPresent();
    }

    private void whatWasRetractedByHandStaysSo() {
        var grace = customer("grace@example.org");
        var call = Tables.of(
                ImportFile.Kind.INTERACTIONS,
                "date,channel,customer,external id\n2025-06-06,phone,grace@example.org,mail:<6>\n");
        var run = desk().exchange().run(call, outcome -> {});
        desk().interactions().retract(timeline(grace).get(0).id(), "never called");
        assertThat(reverted(run)).isEmpty();
        assertThat(desk().exchange().run(call, outcome -> {}).counts()).isEqualTo(new Counts(0, 0, 1, 0));
        assertThat(timeline(grace)).isEmpty();
        // one without an external id is exported by its id
        var talk = desk().interactions().log(NewInteraction.call(grace.id())).id();
        var table = new StringWriter();
        desk().exchange().exportInteractions(Query.where(Interaction.ID.is(talk)), table);
        desk().interactions().retract(talk, "never called");
        assertThat(desk().exchange()
                        .run(Tables.of(ImportFile.Kind.INTERACTIONS, table.toString()), outcome -> {})
                        .counts())
                .isEqualTo(new Counts(0, 0, 1, 0));
        assertThat(timeline(grace)).isEmpty();
    }

    @Test
    @Rule("S-317")
    void who_was_touched_stays_and_a_revert_that_was_cut_short_goes_on_and_tells_of_all() {
        var people = desk().exchange().run(Tables.customers(Tables.many(450)), outcome -> {});
        var related = customer("ada3@example.org");
        var spoken = customer("ada5@example.org");
        var revised = customer("ada410@example.org");
        desk().relationships()
                .relate(NewRelationship.between(
                        related.id(),
                        RelationshipKind.HOUSEHOLD,
                        desk().customers()
                                .register(NewPerson.named("Charles", "Babbage"))
                                .id()));
        desk().interactions().log(NewInteraction.call(spoken.id()));
        desk().customers().revise(revised.id(), state -> state.noted("touched"));
        assertThatThrownBy(() -> desk().exchange().revert(people.id(), item -> {
                    throw new IllegalStateException("the host has gone");
                }))
                .hasMessage("the host has gone");
        assertThat(imports()).extracting(ImportRun::state).containsExactly(ImportRun.State.REVERTING);
        assertThat(reverted(people)).containsExactly(4L, 6L, 411L);
        assertThat(imports()).extracting(ImportRun::state).containsExactly(ImportRun.State.REVERTED);
        assertThat(reverted(people)).containsExactly(4L, 6L, 411L);
        for (var stays : List.of(related, spoken, revised)) {
            assertThat(desk().customers().get(stays.id()).status().archived()).isEmpty();
        }
        assertThat(customer("ada4@example.org").status().archived()).isPresent();
        // those who stayed are known, and the others come back
        assertThat(desk().exchange()
                        .run(Tables.customers(Tables.many(450)), outcome -> {})
                        .counts())
                .isEqualTo(new Counts(447, 0, 3, 0));
    }

    private List<ImportRun> imports() {
        return desk().exchange().imports(Query.all()).items();
    }

    private List<Long> reverted(ImportRun run) {
        var left = new ArrayList<ImportedItem>();
        assertThat(desk().exchange().revert(run.id(), left::add).state()).isEqualTo(ImportRun.State.REVERTED);
        return left.stream().map(ImportedItem::row).toList();
    }

    private Customer customer(String email) {
        return desk().customers().findByEmail(email).get(0).customer();
    }

    private Customer ada() {
        return desk().customers()
                .findByReference(new ExternalReference("erp", "1"))
                .orElseThrow();
    }

    private List<Interaction> timeline(Customer customer) {
        return desk().interactions().timeline(customer.id(), Query.all()).items();
    }
}
