package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.employee.Employee;
import dev.kith.crm.event.Message;
import dev.kith.crm.event.Notifier.Receipt;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.inmemory.InMemoryEmployees;
import dev.kith.crm.task.Due;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders of tasks: each comes once, when its time has come. */
abstract class RemindersContract extends Desks {
    private static final Instant TEN = NOW.plus(Duration.ofHours(22));

    private final List<Message> told = new ArrayList<>();
    private Receipt answer = Receipt.ACCEPTED;
    private Instant now = NOW;
    private Crm crm;
    private CustomerId ada;

    @BeforeEach
    void open() {
        var staff = InMemoryEmployees.of();
        staff.put(tenant(), Employee.named("maria", "Maria Weber").inZone(ZoneId.of("Asia/Tokyo")));
        crm = built(builder -> builder.clock(() -> now).notifier(this::told).employees(staff));
        ada = desk(crm).customers().register(NewPerson.named("Ada", "Lovelace")).id();
    }

    @AfterEach
    void close() {
        crm.close();
    }

    @Test
    @Rule("S-413")
    void each_reminder_reaches_the_assignee_once() {
        plan(Duration.ofHours(1), Duration.ofMinutes(-5), Duration.ofDays(-2), Duration.ofMinutes(15));
        assertThat(at(TEN.minus(Duration.ofHours(1)).minusNanos(1000))).isEmpty();
        assertThat(at(TEN.minus(Duration.ofHours(1)))).hasSize(1).first().satisfies(message -> {
            assertThat(message.to()).isEqualTo(new Message.ToEmployee(new EmployeeId("maria")));
            assertThat(message.kind()).isEqualTo("task.reminder");
            assertThat(message.subject()).isEqualTo("call: Ask about the offer");
            assertThat(message.text()).isEqualTo("Ada Lovelace\ndue 2026-03-02 19:00 (Asia/Tokyo)");
        });
        assertThat(at(TEN.minusSeconds(60))).hasSize(1);
        assertThat(at(TEN.plus(Duration.ofHours(1)))).hasSize(1);
        assertThat(at(TEN.plus(Duration.ofDays(3)))).hasSize(1);
        assertThat(at(TEN.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    @Rule("S-471")
    void a_reminder_beyond_the_years_that_stores_keep_is_refused_with_its_place() {
        var last = new Due.On(LocalDate.of(9999, 12, 30), ZoneOffset.UTC);
        var late = List.of(Duration.ZERO, Duration.ofDays(-3));
        var command = NewTask.call(ada, "Ask").dueOn(last.day());
        refused(
                "reminders[1]",
                () -> desk().tasks().plan(command.remind(Duration.ZERO).remind(Duration.ofDays(-3))));
        var task = desk().tasks().plan(command);
        refused("schedule.reminders[1]", () -> desk().tasks().revise(task.id(), state -> state.reminding(late)));
        var early = desk().tasks().plan(NewTask.call(ada, "Ask").dueAt(NOW).remind(Duration.ofDays(-3)));
        refused("until", () -> desk().tasks().snooze(early.id(), last));
        assertThat(desk().tasks().get(early.id())).isEqualTo(early);
    }

    private static void refused(String path, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactly(path + " instant.range"));
    }

    @Test
    @Rule("S-414")
    void reminders_follow_what_becomes_of_the_task() {
        var task = plan(Duration.ofHours(1));
        desk(crm).tasks().snooze(task.id(), new Due.At(TEN.plus(Duration.ofDays(1))));
        desk(crm).tasks().reassign(task.id(), new EmployeeId("bob"));
        assertThat(at(TEN)).isEmpty();
        assertThat(at(TEN.plus(Duration.ofDays(1))))
                .extracting(Message::to)
                .containsExactly(new Message.ToEmployee(new EmployeeId("bob")));
        desk(crm).tasks().snooze(task.id(), new Due.At(TEN.plus(Duration.ofDays(2))));
        desk(crm).tasks().complete(task.id());
        assertThat(at(TEN.plus(Duration.ofDays(4)))).isEmpty();
        desk(crm).tasks().reopen(task.id());
        assertThat(at(TEN.plus(Duration.ofDays(5)))).isEmpty();
        desk(crm).tasks().snooze(task.id(), new Due.At(TEN.plus(Duration.ofDays(7))));
        desk(crm).customers().archive(ada);
        assertThat(at(TEN.plus(Duration.ofDays(7)))).isEmpty();
    }

    @Test
    @Rule("S-415")
    void a_reminder_whose_time_has_passed_is_not_planned_but_one_that_waits_is_kept() {
        var task = plan(Duration.ofDays(9), Duration.ofHours(1));
        assertThat(at(NOW)).isEmpty();
        now = TEN;
        desk(crm).tasks().revise(task.id(), state -> state.mattering(Task.Priority.HIGH));
        assertThat(at(TEN)).hasSize(1);
    }

    @Test
    @Rule("S-416")
    void a_reminder_that_is_not_taken_comes_again_under_its_key_and_one_that_is_refused_does_not() {
        plan(Duration.ZERO);
        answer = Receipt.TRY_LATER;
        var first = at(TEN);
        answer = Receipt.REFUSED;
        var second = at(TEN.plus(Duration.ofDays(2)));
        assertThat(first).hasSize(1);
        assertThat(second).isEqualTo(first);
        assertThat(at(TEN.plus(Duration.ofDays(9)))).isEmpty();
    }

    private Task plan(Duration... leads) {
        var command = NewTask.call(ada, "Ask about the offer").dueAt(TEN);
        for (var lead : leads) {
            command = command.remind(lead);
        }
        return desk(crm).tasks().plan(command);
    }

    private synchronized Receipt told(Message message) {
        if (!message.tenant().equals(tenant())) {
            return Receipt.ACCEPTED;
        }
        told.add(message);
        return answer;
    }

    /** What is told then; other tests may have left work in the store, too. */
    private List<Message> at(Instant time) {
        now = time;
        told.clear();
        while (crm.runDue(100).more()) {
            // until nothing more is due
        }
        return List.copyOf(told);
    }
}
