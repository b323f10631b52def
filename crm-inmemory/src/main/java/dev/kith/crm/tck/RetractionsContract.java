package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken back, or not for everybody to see. */
abstract class RetractionsContract extends Revising {
    @Test
    @Rule("S-274")
    void one_unit_may_supersede_twice_and_sees_what_it_wrote_and_nothing_is_left_if_it_fails() {
        add(ada, charles);
        var entry = samples.call(ada);
        log(entry);
        var one = next(entry, entry.saying(Content.NONE.summary("one")));
        var two = next(one, one.between(List.of(Participant.of(charles.id()))));
        var failure = new IllegalStateException("thrown on purpose");
        assertThatThrownBy(() -> run(unit -> {
                    var log = unit.port(InteractionLog.class);
                    supersede(unit, revision(one, Revision.Act.AMENDED));
                    assertThat(log.find(entry.id())).contains(one);
                    supersede(unit, revision(two, Revision.Act.AMENDED));
                    assertThat(log.find(entry.id())).contains(two);
                    assertThat(log.revisions(entry.id())).hasSize(3);
                    assertThat(log.timeline(charles.id(), Scans.all(Interaction.TYPE))
                                    .items())
                            .containsExactly(two);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(logged(entry.id())).contains(entry);
        assertThat(revisions(entry.id())).containsExactly(first(entry));
        assertThat(timeline(charles)).isEmpty();
    }

    @Test
    @Rule("S-275")
    void what_is_retracted_is_found_no_more_but_keeps_its_ids() {
        add(ada);
        var entry = delivered(samples.mail(ada), MAIL);
        log(entry);
        var retracted = revision(next(entry, entry), Revision.Act.RETRACTED);
        supersede(retracted);
        run(unit -> {
            var log = unit.port(InteractionLog.class);
            assertThat(log.find(entry.id())).isEmpty();
            assertThat(log.lock(entry.id())).isEmpty();
            assertThat(log.search(Scans.all(Interaction.TYPE)).items()).isEmpty();
            assertThat(log.known(List.of(MAIL))).containsEntry(MAIL, retracted);
            assertThat(log.append(List.of(delivered(samples.mail(ada), MAIL)))).hasSize(1);
        });
        assertThat(timeline(ada)).isEmpty();
        Criterion<Customer> some = Interaction.OF_CUSTOMER.some(Criterion.everything());
        assertThat(found(some)).isEmpty();
        assertThat(revisions(entry.id())).containsExactly(first(entry), retracted);
    }

    @Test
    @Rule("S-276")
    void revisions_and_external_ids_are_those_of_the_tenant_and_of_what_is_visible() {
        add(ada);
        var entry = delivered(samples.mail(ada), MAIL);
        log(entry);
        var nobody = new Visibility() {
            @Override
            public <A> Criterion<A> of(Class<A> type) {
                return new Criterion.AnyOf<>(List.of());
            }
        };
        for (var unseen : List.of(in(tenant()), in(freshTenant()))) {
            var sight = unseen.tenant().equals(tenant()) ? nobody : Visibility.all();
            storage().inTransaction(unseen, sight, unit -> {
                var log = unit.port(InteractionLog.class);
                assertThat(log.revisions(entry.id())).isEmpty();
                assertThat(log.known(List.of(MAIL))).isEmpty();
                assertThat(log.lock(entry.id())).isEmpty();
                return entry;
            });
        }
        storage().inTransaction(in(freshTenant()), Visibility.all(), unit -> {
            assertThat(unit.port(InteractionLog.class).append(List.of(entry))).isEmpty();
            return entry;
        });
    }

    @Test
    @Rule("S-292")
    void what_was_retracted_is_found_again_when_its_next_state_is_none_of_a_retraction() {
        add(ada, charles);
        var entry = delivered(samples.mail(ada), MAIL);
        log(entry);
        var retracted = revision(next(entry, entry), Revision.Act.RETRACTED);
        supersede(retracted);
        var again = next(retracted.entry(), samples.call(charles).saying(Content.NONE.summary("again")));
        var reinstated = revision(again, Revision.Act.REINSTATED);
        run(unit -> {
            var log = unit.port(InteractionLog.class);
            assertThat(log.lock(entry.id())).isEmpty();
            log.supersede(reinstated, samples.id());
            assertThat(log.find(entry.id())).contains(again);
        });
        assertThat(logged(entry.id())).contains(again);
        assertThat(timeline(ada)).isEmpty();
        assertThat(timeline(charles)).containsExactly(again);
        run(unit ->
                assertThat(unit.port(InteractionLog.class).known(List.of(MAIL))).containsEntry(MAIL, reinstated));
        var twice = revision(next(again, again), Revision.Act.RETRACTED);
        supersede(twice);
        assertThat(timeline(charles)).isEmpty();
        assertThat(revisions(entry.id())).containsExactly(first(entry), retracted, reinstated, twice);
    }
}
