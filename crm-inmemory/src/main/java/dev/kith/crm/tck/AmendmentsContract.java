package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.Interaction.Reply;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.interaction.Timing;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Amendments, as a host sees them. */
abstract class AmendmentsContract extends Logging {
    @Test
    @Rule("S-283")
    void a_reply_takes_its_origin_from_what_it_replies_to() {
        var log = desk().interactions();
        var first = log.log(NewInteraction.email(ada));
        var second = log.log(NewInteraction.email(ada).inbound().replyingTo(first.id()));
        var third = log.log(NewInteraction.email(ada).replyingTo(second.id()));
        assertThat(third.reply()).contains(new Reply(second.id(), first.id()));
        assertThat(timeline(ada, Reply.ORIGIN.is(first.id()))).containsExactlyInAnyOrder(first, second, third);
        assertThat(log.amend(third.id(), state -> state.replyingTo(first.id())).reply())
                .contains(new Reply(first.id(), first.id()));
        assertThatThrownBy(() -> log.amend(second.id(), state -> state.replyingTo(second.id())))
                .isInstanceOf(InvalidValueException.class);
        log.retract(first.id(), "never sent");
        assertThatThrownBy(() -> log.log(NewInteraction.email(ada).replyingTo(first.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Rule("S-284")
    void an_amendment_is_followed_by_timelines_facts_and_events_of_all_concerned() {
        try (var crm = listening()) {
            var log = desk(crm).because("Charles called, not Ada").interactions();
            var wrong = log.log(NewInteraction.call(ada).inbound().at(NOW.minusSeconds(10)));
            var right = log.amend(
                    wrong.id(),
                    state -> state.between(List.of(Participant.of(charles)))
                            .by(ChannelCode.VISIT, Direction.OUTBOUND)
                            .timed(state.timing().at(NOW.minusSeconds(99)))
                            .saying(Content.NONE.outcome("will order")));
            assertThat(right.revision().number()).isEqualTo(2);
            assertThat(timeline(ada, Criterion.everything())).isEmpty();
            assertThat(timeline(charles, Criterion.everything())).containsExactly(right);
            assertThat(log.facts(ada).count()).isZero();
            assertThat(log.facts(ada).last()).isEmpty();
            assertThat(log.facts(charles).channels()).isEqualTo(Map.of(ChannelCode.VISIT, 1L));
            assertThat(log.facts(charles).lastOutbound()).contains(NOW.minusSeconds(99));
            assertThat(events).containsExactly("logged " + ada, "amended " + ada, "amended " + charles);
            assertThat(log.revisions(wrong.id()))
                    .extracting(Revision::reason)
                    .containsExactly(Optional.of("Charles called, not Ada"), Optional.of("Charles called, not Ada"));
            assertThat(log.amend(wrong.id(), state -> state)).isEqualTo(right);
            assertThat(events).hasSize(3);
        }
    }

    @Test
    @Rule("S-285")
    void an_amendment_changes_neither_ids_nor_when_it_was_logged_and_names_only_what_is_there() {
        var log = desk().interactions();
        var entry = log.log(NewInteraction.email(ada).knownAs("mail", "1"));
        var later = new Timing(Optional.empty(), entry.happened(), NOW.plusSeconds(1), Optional.empty());
        var refused = refused(() -> log.amend(
                entry.id(),
                state -> state.referringTo(References.NONE)
                        .timed(later)
                        .by(new ChannelCode("pigeon"), Direction.INBOUND)));
        assertThat(refused).containsExactlyInAnyOrder("references.externalId", "timing.recorded", "channel");
        var nobody = samples.person("Mary", "Somerville").id();
        assertThatThrownBy(() -> log.amend(
                        entry.id(), state -> state.between(List.of(Participant.of(ada), Participant.of(nobody)))))
                .isInstanceOf(NotFoundException.class);
        assertThat(log.revisions(entry.id())).hasSize(1);
        assertThat(log.find(entry.id())).contains(entry);
    }

    @Test
    @Rule("S-286")
    void an_amendment_of_what_was_shown_is_stale_if_somebody_was_faster() {
        var log = desk().interactions();
        var shown = log.log(NewInteraction.call(ada).summary("shown"));
        var faster = log.amend(shown.id(), Version.FIRST, state -> state.saying(Content.NONE.summary("faster")));
        assertThatThrownBy(() -> log.amend(shown.id(), shown.revision(), state -> state.saying(Content.NONE)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(log.find(shown.id())).contains(faster);
    }

    @Test
    @Rule("S-287")
    void what_is_retracted_counts_no_more_and_needs_a_reason() {
        try (var crm = listening()) {
            var log = desk(crm).interactions();
            var old = log.log(NewInteraction.call(ada).at(NOW.minusSeconds(60)));
            var young = log.log(NewInteraction.email(ada).with(charles));
            assertThatThrownBy(() -> log.retract(young.id(), " ")).isInstanceOf(InvalidValueException.class);
            log.retract(young.id(), "was a test");
            assertThat(log.find(young.id())).isEmpty();
            assertThat(timeline(ada, Criterion.everything())).containsExactly(old);
            assertThat(log.facts(ada).last()).contains(old.happened());
            assertThat(log.facts(charles).count()).isZero();
            assertThat(events)
                    .containsExactly(
                            "logged " + ada,
                            "logged " + ada,
                            "logged " + charles,
                            "retracted " + ada,
                            "retracted " + charles);
            assertThat(log.revisions(young.id()))
                    .extracting(Revision::act)
                    .containsExactly(Revision.Act.LOGGED, Revision.Act.RETRACTED);
            assertThatThrownBy(() -> log.retract(young.id(), "again")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> log.amend(young.id(), state -> state)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    @Rule("S-293")
    void what_was_retracted_is_logged_again_as_the_same_entry() {
        try (var crm = listening()) {
            var log = desk(crm).interactions();
            var entry =
                    log.log(NewInteraction.email(ada).at(NOW.minusSeconds(60)).knownAs("mail", "1"));
            var command = NewInteraction.call(charles).at(NOW.minusSeconds(30)).summary("again");
            assertThatThrownBy(() -> log.reinstate(entry.id(), command)).isInstanceOf(NotFoundException.class);
            log.retract(entry.id(), "was a test");
            var again = log.reinstate(entry.id(), command);
            assertThat(again.id()).isEqualTo(entry.id());
            assertThat(again.references()).isEqualTo(entry.references());
            assertThat(again.summary()).contains("again");
            assertThat(log.find(entry.id())).contains(again);
            assertThat(timeline(ada, Criterion.everything())).isEmpty();
            assertThat(timeline(charles, Criterion.everything())).containsExactly(again);
            assertThat(log.facts(ada).count()).isZero();
            assertThat(log.facts(charles).last()).contains(again.happened());
            assertThat(log.facts(charles).channels()).isEqualTo(Map.of(ChannelCode.PHONE, 1L));
            assertThat(log.revisions(entry.id()))
                    .extracting(Revision::act)
                    .containsExactly(Revision.Act.LOGGED, Revision.Act.RETRACTED, Revision.Act.REINSTATED);
            assertThat(events).containsExactly("logged " + ada, "retracted " + ada, "logged " + charles);
            // a delivery is known as ever
            assertThat(log.log(NewInteraction.email(ada).knownAs("mail", "1"))).isEqualTo(again);
        }
    }
}
