package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.OpenItem.Promise;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.interaction.References;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Timelines, as a host filters them. */
abstract class TimelinesContract extends Logging {
    @Test
    @Rule("S-288")
    void a_timeline_is_filtered_by_whatever_an_entry_tells() {
        var log = desk().interactions();
        var call = log.log(NewInteraction.call(ada)
                .with(new EmployeeId("maria"))
                .at(NOW.minusSeconds(100))
                .summary("Delivery of the engine")
                .saying(RawContent.NONE
                        .summary("Delivery of the engine")
                        .notes("Wants it\nbefore Friday")
                        .about("Straße", "Delivery")
                        .promising(RawContent.Promise.ours("send the offer").until(LocalDate.of(2026, 3, 6)))));
        var mail = log.log(
                NewInteraction.email(ada).inbound().with(new EmployeeId("jo")).linkedTo("acme.order", "4711"));
        var topics = Content.Topic.OF_INTERACTION;
        var people = Participant.OF_INTERACTION;
        Map.<Criterion<Interaction>, Interaction>of(
                        Interaction.CHANNEL.is(ChannelCode.EMAIL), mail,
                        Interaction.DIRECTION.is(Direction.OUTBOUND), call,
                        topics.some(Content.Topic.LABEL.is("STRASSE")), call,
                        people.some(Participant.EMPLOYEE.is(new EmployeeId("jo"))), mail,
                        Interaction.HAPPENED.below(NOW.minusSeconds(50)), call,
                        Interaction.SUMMARY.hasWords("engine").or(Interaction.NOTES.hasWords("engine")), call,
                        Interaction.SUMMARY.hasWords("friday").or(Interaction.NOTES.hasWords("friday")), call,
                        References.Link.OF_INTERACTION.some(References.Link.KEY.is("4711")), mail,
                        Promise.OF_INTERACTION.some(Promise.DUE.atMost(LocalDate.of(2026, 3, 6))), call,
                        topics.none(Criterion.everything()), mail)
                .forEach((where, expected) ->
                        assertThat(timeline(ada, where)).as(where.text()).containsExactly(expected));
    }

    @Test
    @Rule("S-289")
    void the_file_shows_what_came_of_it_and_what_was_promised() {
        desk().interactions()
                .log(NewInteraction.call(ada)
                        .with(new EmployeeId("maria"))
                        .saying(RawContent.NONE
                                .summary("Delivery")
                                .notes("Wants it soon.\nAsked twice.")
                                .outcome("will order")
                                .promising(RawContent.Promise.ours("send the offer")
                                        .until(LocalDate.of(2026, 3, 6)))
                                .promising(RawContent.Promise.theirs("call back"))));
        assertThat(desk().open(ada).asText().lines())
                .containsSequence(
                        "2026-03-01 12:00  phone, outbound, with maria: Delivery",
                        "    Wants it soon.",
                        "    Asked twice.",
                        "    outcome: will order",
                        "    we promised: send the offer, by 2026-03-06",
                        "    promised to us: call back");
    }
}
