package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.interaction.Interactions.LogReport;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.value.ChannelCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Logging one and many: each delivery is one entry. */
abstract class DeliveriesContract extends Logging {
    @Test
    @Rule("S-280")
    void what_is_delivered_twice_is_one_entry_and_tells_once() {
        try (var crm = listening()) {
            var log = desk(crm).interactions();
            var mail = NewInteraction.email(ada).knownAs("mail", "<1@example.org>");
            var first = log.log(mail.summary("first"));
            assertThat(log.log(mail.summary("again").with(charles))).isEqualTo(first);
            assertThat(log.find(new ExternalId("mail", "<1@example.org>"))).contains(first);
            assertThat(log.facts(ada).count()).isEqualTo(1);
            assertThat(log.facts(charles).count()).isZero();
            assertThat(events).containsExactly("logged " + ada);
            log.retract(first.id(), "sent to the wrong person");
            assertThat(log.log(mail).summary()).contains("first");
            assertThat(log.find(new ExternalId("mail", "<1@example.org>"))).isEmpty();
            assertThat(log.facts(ada).count()).isZero();
        }
    }

    @Test
    @Rule("S-281")
    void many_are_logged_by_chunks_and_the_report_tells_which_were_there() {
        var progress = new ArrayList<LogReport>();
        var mails = IntStream.range(0, 450)
                .mapToObj(i -> NewInteraction.email(i % 2 == 0 ? ada : charles).knownAs("mail", "<" + i % 440 + ">"))
                .toList();
        var first = desk().interactions().logAll(mails, progress::add);
        assertThat(first.logged()).hasSize(440).doesNotHaveDuplicates();
        assertThat(first.known()).containsExactlyElementsOf(first.logged().subList(0, 10));
        assertThat(progress).hasSizeGreaterThan(1);
        assertThat(progress.stream().flatMap(report -> report.logged().stream()))
                .containsExactlyElementsOf(first.logged());
        var again = desk().interactions().logAll(mails.subList(0, 440), report -> {});
        assertThat(again).isEqualTo(new LogReport(List.of(), first.logged()));
        assertThat(desk().interactions().facts(ada).channels()).isEqualTo(Map.of(ChannelCode.EMAIL, 220L));
    }

    @Test
    @Rule("S-282")
    void many_are_refused_together_with_the_place_of_each_violation() {
        var good = NewInteraction.email(ada);
        var commands = List.of(
                good,
                good.summary("two\nlines").with(ada),
                good.at(NOW.plusSeconds(1)).lasting(Duration.ofSeconds(-1)),
                good.saying(RawContent.NONE.about("Delivery", "a\u0007")));
        assertThat(refused(() -> desk().interactions().logAll(commands, report -> {})))
                .containsExactlyInAnyOrder(
                        "commands[1].content.summary",
                        "commands[1].participants",
                        "commands[2].timing.duration",
                        "commands[2].timing.happened",
                        "commands[3].content.topics[1]");
        assertThat(timeline(ada, Criterion.everything())).isEmpty();
    }
}
