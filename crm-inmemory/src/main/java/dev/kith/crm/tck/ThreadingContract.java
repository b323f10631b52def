package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Reply;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.Revision;
import org.junit.jupiter.api.Test;

/** Threads: what replies to one another shares an origin. */
abstract class ThreadingContract extends Replying {
    @Test
    @Rule("S-296")
    void who_gets_another_origin_takes_along_all_that_reply_to_it_with_revisions_and_events() {
        var other = mail();
        var first = mail();
        var second = reply(first);
        var aside = reply(first);
        var third = desk().interactions()
                .log(NewInteraction.email(charles).replyingTo(second.id()).summary("third"));
        var fourth = reply(third);
        try (var crm = listening()) {
            var log = desk(crm).because("wrong thread").interactions();
            log.amend(second.id(), state -> state.replyingTo(other.id()));
            assertThat(events).containsExactlyInAnyOrder("amended " + ada, "amended " + charles, "amended " + ada);
            assertThat(timeline(ada, Reply.ORIGIN.is(other.id())))
                    .extracting(Interaction::id)
                    .containsExactlyInAnyOrder(other.id(), second.id(), fourth.id());
            assertThat(latest(third).reply()).contains(new Reply(second.id(), other.id()));
            assertThat(latest(third).summary()).contains("third");
            assertThat(log.revisions(fourth.id())).extracting(Revision::entry).containsExactly(fourth, latest(fourth));
            assertThat(log.revisions(fourth.id()).get(1).reason()).contains("wrong thread");
            assertThat(latest(aside)).isEqualTo(aside);
            assertThat(latest(first)).isEqualTo(first);

            log.amend(second.id(), Interaction::replyingToNothing);
            assertThat(latest(second).reply()).isEmpty();
            assertThat(origins(second, third, fourth)).containsOnly(second.id());

            events.clear();
            log.amend(fourth.id(), state -> state.replyingTo(second.id()));
            assertThat(latest(fourth).reply()).contains(new Reply(second.id(), second.id()));
            assertThat(events).containsExactly("amended " + ada);
        }
    }

    @Test
    @Rule("S-298")
    void replies_to_what_was_retracted_stay_and_are_taken_along_through_it() {
        var other = mail();
        var first = mail();
        var second = reply(first);
        var third = reply(second);
        desk().interactions().retract(second.id(), "never sent");
        assertThat(latest(third)).isEqualTo(third);
        assertThat(refused(() -> move(first, third))).containsExactly("reply");
        move(first, other);
        assertThat(latest(third).reply()).contains(new Reply(second.id(), other.id()));
        desk().interactions().retract(other.id(), "a test");
        assertThat(origins(first, third)).containsOnly(other.id());
        assertThat(desk().interactions().revisions(second.id())).hasSize(2);
        var log = desk().interactions();
        var inACircle = NewInteraction.email(ada).replyingTo(third.id());
        assertThat(refused(() -> log.reinstate(second.id(), inACircle))).containsExactly("reply");
        var elsewhere = mail();
        log.reinstate(second.id(), NewInteraction.email(ada).replyingTo(elsewhere.id()));
        assertThat(origins(second, third)).containsOnly(elsewhere.id());
    }
}
