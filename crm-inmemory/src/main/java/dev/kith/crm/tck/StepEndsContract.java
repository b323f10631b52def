package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.CrmBuilder;
import dev.kith.crm.event.Listener;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceEvent;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.sequence.StepProgress;
import dev.kith.crm.task.Due;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskEvent;
import dev.kith.crm.task.Tasks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How steps and sequences end, and when their days begin. The days are those of a calendar, reckoned by hand from 1 March 2026. */
abstract class StepEndsContract extends SequenceDays {
    private final List<Sequence> ended = new ArrayList<>();

    @Override
    void with(CrmBuilder builder) {
        builder.extension(new Closing()).listener(Listener.inTransaction(SequenceEvent.FINISHED, event -> {
            ended.add(event.state());
            return Optional.empty();
        }));
    }

    @Test
    @Rule("S-459")
    void a_step_whose_task_is_closed_as_soon_as_it_is_planned_is_settled() {
        var id = start(Step.call("done at once").before(Period.ofDays(9)), Step.call("cancelled at once"));
        assertThat(states(id)).containsExactly(StepProgress.State.DONE, StepProgress.State.WAITING);
        now = at("2026-03-10");
        due();
        assertThat(states(id)).containsExactly(StepProgress.State.DONE, StepProgress.State.CANCELLED);
        assertThat(sequence(id).state()).isEqualTo(Sequence.State.FINISHED);
        desk(crm).tasks().reopen(sequence(id).steps().get(0).task().orElseThrow());
        assertThat(states(id)).containsExactly(StepProgress.State.PLANNED, StepProgress.State.CANCELLED);
    }

    @Test
    @Rule("S-460")
    void the_end_is_told_once_and_again_after_a_task_was_opened_again_and_done() {
        var id = start(
                Step.call("one").before(Period.ofDays(9)), Step.call("two").before(Period.ofDays(9)));
        var tasks = tasks();
        desk(crm).tasks().complete(tasks.get(0).id());
        assertThat(ended).isEmpty();
        desk(crm).tasks().complete(tasks.get(1).id());
        assertThat(ended).containsExactly(sequence(id));
        desk(crm).tasks().reopen(tasks.get(0).id());
        assertThat(ended).hasSize(1);
        desk(crm).tasks().cancel(tasks.get(0).id(), "not wanted");
        assertThat(ended).hasSize(2).last().isEqualTo(sequence(id));
    }

    @Test
    @Rule("S-461")
    void no_sequence_is_started_for_a_file_that_is_put_away_or_a_customer_who_has_ended() {
        var command = NewSequence.of(SequenceTemplate.of("onboarding", Step.call("one")), ada);
        desk(crm).customers().archive(ada);
        assertThatThrownBy(() -> desk(crm).sequences().start(command))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("sequence.archived");
        desk(crm).customers().restore(ada);
        desk(crm).customers().recordEnd(ada, Optional.empty());
        assertThatThrownBy(() -> desk(crm).sequences().start(command))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("sequence.customer-ended");
        desk(crm).customers().revive(ada);
        assertThat(desk(crm).sequences().start(command).state()).isEqualTo(Sequence.State.RUNNING);
        assertThat(desk(crm).sequences().count(Sequence.CUSTOMER.is(ada))).isEqualTo(1);
    }

    @Test
    @Rule("S-462")
    void the_steps_of_a_customer_who_has_died_are_skipped() {
        var id = start(Step.call("one"), Step.call("two").after(Period.ofDays(1)));
        assertThat(until("2026-03-10")).containsExactly("2026-03-10 one");
        desk(crm).customers().recordEnd(ada, Optional.empty());
        assertThat(until("2026-03-12")).isEmpty();
        assertThat(states(id)).containsExactly(StepProgress.State.DONE, StepProgress.State.SKIPPED);
    }

    @Test
    @Rule("S-463")
    void a_step_comes_when_its_day_begins_in_the_zone_of_the_tenant() {
        zone = ZoneId.of("Pacific/Kiritimati"); // 14 hours ahead of UTC
        comes("2026-03-10", "2026-03-09T10:00:00Z");
        zone = ZoneId.of("Asia/Beirut"); // at midnight its clock goes forward from +2 to +3
        comes("2026-03-29", "2026-03-28T22:00:00Z");
        zone = ZoneId.of("America/Santiago"); // at midnight its clock goes forward from -4 to -3
        comes("2026-09-06", "2026-09-06T04:00:00Z");
    }

    private void comes(String day, String instant) {
        var date = LocalDate.parse(day);
        var begins = Instant.parse(instant);
        ada = registered();
        desk(crm)
                .sequences()
                .start(NewSequence.of(SequenceTemplate.of("onboarding", Step.call("one")), ada)
                        .anchoredOn(date));
        now = begins.minusNanos(1000);
        due();
        assertThat(tasks()).as("before %s in %s", day, zone).isEmpty();
        now = begins;
        due();
        assertThat(tasks())
                .as("on %s in %s", day, zone)
                .extracting(task -> task.schedule().due())
                .containsExactly(new Due.On(date, zone));
    }

    /** Closes at once some of what is planned. */
    private static final class Closing implements CrmExtension {
        @Override
        public String name() {
            return "kit-closing";
        }

        @Override
        public void contribute(Contributions to) {
            to.reaction(TaskEvent.PLANNED, Closing::close);
        }

        private static void close(TaskEvent event, Workbench bench) {
            Task task = event.state();
            if (task.brief().title().equals("done at once")) {
                bench.facade(Tasks.class).complete(task.id());
            } else if (task.brief().title().equals("cancelled at once")) {
                bench.facade(Tasks.class).cancel(task.id(), "not wanted");
            }
        }
    }
}
