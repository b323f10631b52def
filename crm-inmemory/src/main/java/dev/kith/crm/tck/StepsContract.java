package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.sequence.StepProgress;
import dev.kith.crm.task.Due;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The steps of sequences: each becomes a task on its day. The days are those of a calendar, reckoned by hand from 1 March 2026. */
abstract class StepsContract extends SequenceDays {
    @Test
    @Rule("S-447")
    void steps_come_before_and_after_the_anchor_and_those_that_were_missed_at_once() {
        var id = start(
                Step.call("late").before(Period.ofDays(20)),
                Step.call("before").before(Period.ofDays(3)).notes("with notes"),
                Step.of(TaskKind.GIFT, "month").after(Period.ofMonths(1)).assignedTo("bob"),
                Step.call("on the day"));
        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.schedule().due()).isEqualTo(new Due.On(LocalDate.of(2026, 3, 1), ZoneOffset.UTC));
            assertThat(task.origin()).contains(new Task.Origin(Sequence.ORIGIN, id.toString()));
            assertThat(task.assignee()).isEqualTo(new EmployeeId("maria"));
        });
        assertThat(until("2026-04-20"))
                .containsExactly(
                        "2026-03-01 late", "2026-03-07 before", "2026-03-10 on the day", "2026-04-10 month by bob");
    }

    @Test
    @Rule("S-448")
    void a_step_is_skipped_whose_condition_does_not_hold_on_its_day_or_whose_file_is_put_away() {
        var silent = ContactFacts.LAST_INBOUND.isAbsent();
        var id = start(
                Step.call("first").before(Period.ofDays(4)).onlyIf(silent),
                Step.call("second").onlyIf(silent),
                Step.call("third").after(Period.ofDays(5)).onlyIf(Customer.NAME.hasWords("ada")),
                Step.call("fourth").after(Period.ofDays(6)));
        assertThat(until("2026-03-08")).containsExactly("2026-03-06 first");
        desk(crm).interactions().log(NewInteraction.call(ada).inbound().at(now));
        assertThat(until("2026-03-15")).containsExactly("2026-03-15 third");
        desk(crm).customers().archive(ada);
        assertThat(until("2026-03-20")).isEmpty();
        assertThat(states(id))
                .containsExactly(
                        StepProgress.State.DONE,
                        StepProgress.State.SKIPPED,
                        StepProgress.State.DONE,
                        StepProgress.State.SKIPPED);
    }

    @Test
    @Rule("S-449")
    void a_step_moves_with_its_task_and_the_last_one_ends_the_sequence() {
        var id = start(
                Step.call("one").before(Period.ofDays(10)), Step.call("two").before(Period.ofDays(9)));
        var first = sequence(id).steps().get(0).task().orElseThrow();
        var second = sequence(id).steps().get(1).task().orElseThrow();
        desk(crm).tasks().plan(NewTask.call(ada, "a fake").dueAt(now).comingFrom(Sequence.ORIGIN, "nonsense"));
        desk(crm).tasks().plan(NewTask.call(ada, "a guest").dueAt(now).comingFrom(Sequence.ORIGIN, id.toString()));
        tasks().stream()
                .map(Task::id)
                .filter(task -> !task.equals(second))
                .forEach(task -> desk(crm).tasks().complete(task));
        assertThat(states(id)).containsExactly(StepProgress.State.DONE, StepProgress.State.PLANNED);
        assertThat(sequence(id).state()).isEqualTo(Sequence.State.RUNNING);
        desk(crm).tasks().cancel(second, "not wanted");
        assertThat(states(id)).containsExactly(StepProgress.State.DONE, StepProgress.State.CANCELLED);
        assertThat(sequence(id).state()).isEqualTo(Sequence.State.FINISHED);
        desk(crm).tasks().reopen(first);
        assertThat(sequence(id).state()).isEqualTo(Sequence.State.RUNNING);
    }

    @Test
    @Rule("S-450")
    void with_the_anchor_move_the_steps_that_wait() {
        var id = start(
                Step.call("one").before(Period.ofDays(9)),
                Step.call("two"),
                Step.call("three").after(Period.ofDays(2)));
        desk(crm).sequences().move(id, LocalDate.of(2026, 3, 20));
        desk(crm).sequences().reassign(id, new EmployeeId("eve"));
        assertThat(until("2026-03-20")).containsExactly("2026-03-01 one", "2026-03-20 two by eve");
        desk(crm).sequences().move(id, LocalDate.of(2026, 3, 1));
        assertThat(tasks()).extracting(task -> task.brief().title()).containsExactly("three");
        assertThat(states(id))
                .containsExactly(StepProgress.State.DONE, StepProgress.State.DONE, StepProgress.State.PLANNED);
    }

    @Test
    @Rule("S-451")
    void after_a_stop_no_step_comes_and_planned_tasks_stay() {
        var id = start(Step.call("one").before(Period.ofDays(9)), Step.call("two"));
        desk(crm).sequences().stop(id, "not wanted");
        assertThat(until("2026-03-20")).containsExactly("2026-03-01 one");
        assertThat(sequence(id).state()).isEqualTo(Sequence.State.STOPPED);
        assertThat(states(id)).containsExactly(StepProgress.State.DONE, StepProgress.State.WAITING);
        assertThat(Stream.<Runnable>of(
                        () -> desk(crm).sequences().stop(id, "again"),
                        () -> desk(crm).sequences().move(id, ANCHOR.plusDays(1)),
                        () -> desk(crm).sequences().reassign(id, new EmployeeId("bob"))))
                .allSatisfy(call -> assertThatThrownBy(call::run)
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("sequence.ended"));
    }

    @Test
    @Rule("S-452")
    void steps_that_a_down_time_missed_come_once_whoever_works() {
        var id = start(
                Step.call("one"),
                Step.call("two").after(Period.ofDays(1)),
                Step.call("three").after(Period.ofDays(90)));
        now = at("2026-04-01");
        Threads.all(Collections.nCopies(4, this::due));
        assertThat(tasks()).extracting(SequenceDays::day).containsExactlyInAnyOrder("2026-04-01 one", "2026-04-01 two");
        assertThat(sequence(id).next().orElseThrow().on(ANCHOR)).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    @Rule("S-453")
    void a_worker_and_a_use_case_that_meet_at_a_sequence_both_do_their_work() {
        var ids = IntStream.range(0, 12)
                .mapToObj(n -> desk(crm)
                        .sequences()
                        .start(NewSequence.of(SequenceTemplate.of("plan." + n, Step.call("step " + n)), ada)
                                .anchoredOn(ANCHOR))
                        .id())
                .toList();
        now = at("2026-03-10");
        Threads.all(List.of(
                this::due,
                this::due,
                () -> ids.forEach(id -> desk(crm).sequences().reassign(id, new EmployeeId("eve")))));
        now = at("2026-03-11");
        due();
        assertThat(tasks())
                .extracting(task -> task.brief().title())
                .doesNotHaveDuplicates()
                .hasSize(ids.size());
        assertThat(ids).allSatisfy(id -> assertThat(sequence(id).assignee()).isEqualTo(new EmployeeId("eve")));
    }
}
