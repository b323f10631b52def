package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.CrmBuilder;
import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceEvent;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.sequence.StepProgress;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How steps and sequences end. The days are those of a calendar, reckoned by hand from 1 March 2026. */
abstract class StepEndsContract extends SequenceDays {
    private final List<Sequence> ended = new ArrayList<>();

    @Override
    void with(CrmBuilder builder) {
        builder.extension(new ClosingAtOnce()).listener(Listener.inTransaction(SequenceEvent.FINISHED, event -> {
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
}
