package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Due;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.OpenTasks;
import dev.kith.crm.task.Schedule;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskId;
import dev.kith.crm.task.Tasks;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks: planned, changed, put off, given to others. */
abstract class TasksContract extends Desks {
    private static final Due LATER = new Due.At(NOW.plusSeconds(3600));

    private Customer ada;

    @BeforeEach
    void register() {
        ada = desk().customers().register(NewPerson.named("Ada", "Lovelace"));
    }

    @Test
    @Rule("S-401")
    void a_task_comes_back_equal() {
        var plans = new Plans(new Generator(11));
        var all = plans.of(List.of(ada), 200);
        run(unit -> all.forEach(task -> unit.of(Task.TYPE).add(task)));
        assertThat(all)
                .allSatisfy(task -> assertThat(desk().tasks().find(task.id())).contains(task));
        var long4 = "\uD83D\uDE00".repeat(Text.LINE / 2);
        var whole = desk().tasks()
                .plan(NewTask.visit(ada.id(), long4)
                        .notes("\uD83D\uDE00".repeat(Text.LONG / 2))
                        .dueOn(LocalDate.of(9999, 12, 30), ZoneId.of("America/Argentina/ComodRivadavia"))
                        .assignedTo(long4)
                        .comingFrom("acme.order", long4));
        assertThat(desk().tasks().get(whole.id())).isEqualTo(whole);
    }

    @Test
    @Rule("S-402")
    void what_is_planned_stands_in_the_file_and_its_history() {
        var task = tasks().plan(call().dueAt(NOW.minusSeconds(60)).mattering(Task.Priority.HIGH));
        assertThat(task.assignee()).isEqualTo(new EmployeeId("maria"));
        tasks().plan(NewTask.of("gift", ada.id(), "Wine").dueOn(LocalDate.of(2026, 3, 5)));
        var file = desk().open(ada.id());
        assertThat(file.asText())
                .contains(
                        "2026-03-01 11:59  call: Ask about the offer, maria, first of all, overdue",
                        "2026-03-05  gift: Wine, maria");
        assertThat(file.section(OpenTasks.SECTION).orElseThrow().items()).hasSize(2);
        tasks().cancel(task.id(), "not wanted");
        assertThat(desk().open(ada.id()).asText()).doesNotContain("Ask about the offer");
        assertThat(desk().customers().history(ada.id(), Query.all()).items())
                .filteredOn(change -> change.kind().equals("task"))
                .hasSize(3)
                .first()
                .satisfies(change -> assertThat(change.differences())
                        .extracting(ChangeRecord.Difference::part)
                        .containsExactly("state", "reason"));
        assertThat(count(Task.OF_CUSTOMER.some(Task.STATE.is(Task.State.OPEN)))).isEqualTo(1);
    }

    @Test
    @Rule("S-403")
    void a_task_that_cannot_be_is_refused_with_all_reasons() {
        var absurd = NewTask.of("cal", ada.id(), " ")
                .remind(Duration.ofSeconds(Long.MIN_VALUE))
                .assignedTo("a\u0007");
        assertThatThrownBy(() -> tasks().plan(absurd))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder(
                                        "assignee line.control-character",
                                        "due task.no-time",
                                        "kind code.unknown",
                                        "reminders[0] task.reminders",
                                        "title line.missing"));
        var nobody = new CustomerId(samples.id());
        assertThatThrownBy(() -> tasks().plan(NewTask.call(nobody, "Who is it?").dueAt(NOW)))
                .isInstanceOf(NotFoundException.class);
        try (var engine = built(builder -> {})) {
            var unassigned = engine.desk(CallContext.of(Actor.engine("import")).in(tenant()));
            assertThatThrownBy(() -> unassigned.tasks().plan(call().dueAt(NOW)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("assignee");
        }
        assertThat(tasks().count(Task.CUSTOMER.is(ada.id()))).isZero();
    }

    @Test
    @Rule("S-404")
    void an_open_task_is_revised_but_what_has_a_use_case_of_its_own_is_not() {
        var task = tasks().plan(call().dueAt(NOW));
        var revised = tasks().revise(
                        task.id(),
                        Version.FIRST,
                        state -> state.due(LATER).mattering(Task.Priority.LOW).reminding(List.of(Duration.ofHours(1))));
        assertThat(revised.version().number()).isEqualTo(2);
        assertThat(tasks().get(task.id())).isEqualTo(revised);
        assertThatThrownBy(() -> tasks().revise(task.id(), Version.FIRST, state -> state.due(LATER)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> tasks().revise(task.id(), this::stolen))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder("assignee revise.fixed", "id revise.fixed"));
        assertThat(tasks().get(task.id())).isEqualTo(revised);
    }

    @Test
    @Rule("S-405")
    void a_snooze_keeps_when_it_was_due_at_first() {
        var task = tasks().plan(call().dueOn(LocalDate.of(2026, 3, 1)));
        tasks().snooze(task.id(), LATER);
        var twice = tasks().snooze(task.id(), new Due.On(LocalDate.of(2026, 3, 9), ZoneId.of("Asia/Tokyo")));
        var snooze = tasks().get(task.id()).schedule().snoozed().orElseThrow();
        assertThat(twice.schedule().snoozed()).contains(snooze);
        assertThat(snooze.original()).isEqualTo(task.schedule().due());
        assertThat(snooze.times()).isEqualTo(2);
        assertThat(snooze.by()).isEqualTo(Actor.employee("maria"));
        assertThatThrownBy(() -> tasks().snooze(task.id(), new Due.At(NOW)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("task.snooze-past");
        assertThat(tasks().revise(task.id(), state -> state.due(state.schedule().due())))
                .isEqualTo(twice);
        assertThatThrownBy(() -> tasks().revise(task.id(), this::secretlyPutOff))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("schedule.due");
        assertThat(tasks().revise(task.id(), state -> state.due(LATER))
                        .schedule()
                        .snoozed())
                .isEmpty();
    }

    @Test
    @Rule("S-406")
    void a_task_is_given_to_others_cancelled_with_a_reason_and_opened_again() {
        var id = tasks().plan(call().dueAt(NOW)).id();
        assertThat(tasks().reassign(id, new EmployeeId("bob")).assignee().value())
                .isEqualTo("bob");
        assertThatThrownBy(() -> tasks().cancel(id, "\u00A0")).isInstanceOf(InvalidValueException.class);
        var cancelled = tasks().cancel(id, " not wanted ").closing().orElseThrow();
        assertThat(cancelled.reason()).contains("not wanted");
        assertThat(cancelled.at()).isEqualTo(NOW);
        assertThat(List.<Runnable>of(
                        () -> tasks().complete(id),
                        () -> tasks().cancel(id, "again"),
                        () -> tasks().snooze(id, LATER),
                        () -> tasks().reassign(id, new EmployeeId("maria")),
                        () -> tasks().revise(id, state -> state.mattering(Task.Priority.HIGH))))
                .allSatisfy(call -> assertThatThrownBy(call::run)
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                refused -> assertThat(refused.refusal().code()).isEqualTo("task.closed")));
        assertThat(tasks().reopen(id).state()).isEqualTo(Task.State.OPEN);
        assertThat(tasks().complete(id).state()).isEqualTo(Task.State.DONE);
        assertThat(tasks().get(id).version().number()).isEqualTo(5);
    }

    private Task stolen(Task state) {
        return new Task(
                new TaskId(samples.id()),
                state.version(),
                state.customer(),
                state.brief(),
                state.schedule(),
                new EmployeeId("bob"),
                state.priority(),
                state.origin(),
                Optional.empty(),
                state.attributes());
    }

    private Task secretlyPutOff(Task state) {
        var schedule = state.schedule();
        return new Task(
                state.id(),
                state.version(),
                state.customer(),
                state.brief(),
                new Schedule(new Due.At(NOW), schedule.reminders(), schedule.snoozed()),
                state.assignee(),
                state.priority(),
                state.origin(),
                state.closing(),
                state.attributes());
    }

    private NewTask call() {
        return NewTask.call(ada.id(), "Ask about the offer");
    }

    private Tasks tasks() {
        return desk().tasks();
    }
}
