package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.file.BeforeYouCall;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.OpenItem.Concern;
import dev.kith.crm.interaction.OpenItem.Promise;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.PartialDate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stays open until it is settled, and what the file tells of it before a call. */
abstract class OpenItemsContract extends Logging {
    @Test
    @Rule("S-454")
    void what_is_open_is_found_until_an_amendment_settles_it() {
        var log = desk().interactions();
        var entry = log.log(NewInteraction.call(ada)
                .saying(RawContent.NONE
                        .promising(RawContent.Promise.ours("send the offer"))
                        .promising(RawContent.Promise.theirs("call back"))
                        .worrying(RawContent.Concern.of("came late"))));
        log.log(NewInteraction.email(ada));
        var promised = Promise.OF_INTERACTION.some(Promise.SETTLED.isAbsent());
        var worried = Concern.OF_INTERACTION.some(Concern.SETTLED.isAbsent());
        assertThat(timeline(ada, promised)).containsExactly(entry);
        assertThat(timeline(ada, worried)).containsExactly(entry);
        var day = LocalDate.of(2026, 2, 28);
        Stream.of(Promise.ours("send the offer"), Concern.of("came late"), Promise.theirs("call back"))
                .forEach(item -> log.amend(
                        entry.id(), state -> state.saying(state.content().settling(item, day))));
        assertThat(timeline(ada, promised.or(worried))).isEmpty();
        assertThat(timeline(
                        ada,
                        Promise.OF_INTERACTION
                                .some(Promise.SETTLED.is(day))
                                .and(Concern.OF_INTERACTION.some(Concern.SETTLED.is(day)))))
                .extracting(Interaction::id)
                .containsExactly(entry.id());
        assertThat(log.get(entry.id()).content().promises())
                .containsExactly(
                        Promise.ours("send the offer").settledOn(day),
                        Promise.theirs("call back").settledOn(day));
        assertThat(log.revisions(entry.id())).hasSize(4);
    }

    @Test
    @Rule("S-455")
    void the_file_tells_what_to_know_before_a_call() {
        desk().customers()
                .revise(
                        ada,
                        state -> state.remembering(List.of(
                                        new ImportantDate("birthday", PartialDate.parse("1815-03-15")),
                                        new ImportantDate("anniversary", PartialDate.parse("2025-03-16"))))
                                .spokenTo(state.communication()
                                        .by(ChannelCode.PHONE)
                                        .minding(
                                                new Preference(Preference.Kind.REACH, "after six"),
                                                new Preference(Preference.Kind.AVOID, "Mondays"))));
        said(4, RawContent.NONE.summary("First"));
        said(
                3,
                RawContent.NONE
                        .summary("Second")
                        .promising(RawContent.Promise.theirs("send the plan"))
                        .worrying(RawContent.Concern.of("came late")));
        said(2, RawContent.NONE.summary("Third"));
        said(
                1,
                RawContent.NONE
                        .summary("Fourth")
                        .promising(new RawContent.Promise(
                                "was done", Promise.By.US, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 1))))
                        .promising(RawContent.Promise.ours("call back").until(LocalDate.of(2026, 3, 2)))
                        .promising(RawContent.Promise.ours("send the offer").until(LocalDate.of(2026, 2, 28)))
                        .worrying(RawContent.Concern.of("is dear")));
        var file = desk().open(ada);
        assertThat(file.asText()).contains("""

                Before you call
                ---------------
                prefers       phone
                reach         after six
                avoid         Mondays
                we promised   send the offer, by 2026-02-28, overdue
                we promised   call back, by 2026-03-02
                they promised send the plan
                concern       came late, since 2026-02-26
                concern       is dear, since 2026-02-28
                soon          2026-03-15  birthday, 211 years
                said          2026-02-28  phone: Fourth
                said          2026-02-27  phone: Third
                said          2026-02-26  phone: Second

                """);
        assertThat(file.beforeYouCall().promises())
                .extracting(open -> open.entry().summary().orElse(""))
                .containsExactly("Fourth", "Fourth", "Second");
    }

    @Test
    @Rule("S-456")
    void what_was_said_long_ago_and_is_open_is_told_however_much_was_said_since() {
        said(300, RawContent.NONE.summary("Long ago"));
        said(200, RawContent.NONE.worrying(RawContent.Concern.of("came late")));
        said(199, RawContent.NONE.promising(RawContent.Promise.ours("call back")));
        for (int day = 1; day < 12; day++) {
            said(day, RawContent.NONE.notes("No answer"));
        }
        var before = desk().open(ada).beforeYouCall();
        assertThat(before.summaries())
                .extracting(entry -> entry.summary().orElse(""))
                .containsExactly("Long ago");
        assertThat(before.promises()).extracting(open -> open.item().text()).containsExactly("call back");
        assertThat(before.concerns()).extracting(open -> open.item().text()).containsExactly("came late");
    }

    @Test
    @Rule("S-457")
    void that_more_is_open_than_is_told_is_said() {
        var entries = IntStream.rangeClosed(0, BeforeYouCall.MOST)
                .mapToObj(minute -> NewInteraction.call(ada)
                        .at(NOW.minus(Duration.ofMinutes(minute)))
                        .saying(RawContent.NONE.worrying(RawContent.Concern.of("concern " + minute))))
                .toList();
        desk().interactions().logAll(entries.subList(0, BeforeYouCall.MOST), progress -> {});
        assertThat(desk().open(ada).beforeYouCall().more()).isFalse();
        desk().interactions().log(entries.get(BeforeYouCall.MOST));
        var file = desk().open(ada);
        assertThat(file.beforeYouCall().concerns())
                .extracting(open -> open.item().text())
                .hasSize(BeforeYouCall.MOST)
                .endsWith("concern 0")
                .doesNotContain("concern 100");
        assertThat(file.beforeYouCall().more()).isTrue();
        assertThat(file.asText()).contains("\nand more is open\n");
    }

    @Test
    @Rule("S-458")
    void nothing_is_settled_on_a_day_to_come() {
        var tomorrow = LocalDate.of(2026, 3, 2);
        var told = NewInteraction.call(ada)
                .saying(RawContent.NONE
                        .promising(RawContent.Promise.ours("call back"))
                        .promising(
                                new RawContent.Promise("pay", Promise.By.THEM, Optional.empty(), Optional.of(tomorrow)))
                        .worrying(new RawContent.Concern("came late", Optional.of(tomorrow))));
        assertThat(refused(() -> desk().interactions().log(told)))
                .containsExactlyInAnyOrder("content.promises[1].settled", "content.concerns[0].settled");
        var entry = desk().interactions()
                .log(NewInteraction.call(ada).saying(RawContent.NONE.worrying(RawContent.Concern.of("came late"))));
        assertThat(refused(() -> desk().interactions()
                        .amend(
                                entry.id(),
                                state -> state.saying(state.content().settling(Concern.of("came late"), tomorrow)))))
                .containsExactly("content.concerns[0].settled");
        var outcomes = new ArrayList<RowOutcome>();
        desk().exchange().run(Tables.of(ImportFile.Kind.INTERACTIONS, """
                        date,channel,customer,concerns
                        2026-02-28,phone,%s,concern;settled=2026-03-02:late
                        2026-02-28,phone,%s,concern;settled=2026-03-01:late
                        """.formatted(ada, ada)), outcomes::add);
        assertThat(outcomes)
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("Rejected", "Created");
    }

    private void said(int daysAgo, RawContent content) {
        desk().interactions()
                .log(NewInteraction.call(ada)
                        .at(NOW.minus(Duration.ofDays(daysAgo)))
                        .saying(content));
    }
}
