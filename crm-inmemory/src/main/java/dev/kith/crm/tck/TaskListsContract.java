package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.employee.Employee;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.inmemory.InMemoryEmployees;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Due;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.Tasks;
import dev.kith.crm.task.Whose;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of what is overdue, due today and upcoming. Now is noon of 1 March 2026 in UTC. */
abstract class TaskListsContract extends Desks {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");

    private Crm crm;
    private CustomerId ada;

    @BeforeEach
    void employ() {
        var staff = InMemoryEmployees.of();
        staff.put(tenant(), Employee.named("maria", "Maria").inTeam("sales"));
        staff.put(tenant(), Employee.named("ken", "Ken").inTeam("sales").inZone(TOKYO));
        staff.put(tenant(), Employee.named("leilani", "Leilani").inZone(HONOLULU));
        crm = built(builder -> builder.employees(staff));
        ada = desk(crm).customers().register(NewPerson.named("Ada", "Lovelace")).id();
    }

    @AfterEach
    void close() {
        crm.close();
    }

    @Test
    @Rule("S-410")
    void each_open_task_stands_in_one_list_in_the_order_of_its_time() {
        plan("maria", "yesterday", new Due.On(LocalDate.of(2026, 2, 28), ZoneId.of("UTC")));
        plan("maria", "this morning", new Due.At(NOW.minusSeconds(1)));
        plan("maria", "now", new Due.At(NOW));
        plan("maria", "today", new Due.On(LocalDate.of(2026, 3, 1), ZoneId.of("UTC")));
        plan("maria", "tonight", new Due.At(Instant.parse("2026-03-01T23:59:59Z")));
        plan("maria", "tomorrow", new Due.At(Instant.parse("2026-03-02T00:00:00Z")));
        plan("bob", "not hers", new Due.At(NOW));
        var closed = plan("maria", "done", new Due.At(NOW));
        tasks().complete(closed.id());
        var maria = Whose.employee("maria");
        assertThat(titles(tasks().overdue(maria, Query.all()))).containsExactly("yesterday", "this morning", "now");
        assertThat(titles(tasks().today(maria, Query.all()))).containsExactly("today", "tonight");
        assertThat(titles(tasks().upcoming(maria, Query.all()))).containsExactly("tomorrow");
        assertThat(titles(tasks().overdue(
                                maria,
                                Query.where(Task.TITLE.hasWords("morning")).sortedBy(Task.PRIORITY.descending()))))
                .containsExactly("this morning");
    }

    @Test
    @Rule("S-411")
    void today_is_that_of_the_employees_zone() {
        // 21:00 in Tokyo, 02:00 in Honolulu
        plan("ken", "midnight in Tokyo", new Due.At(Instant.parse("2026-03-01T15:00:00Z")));
        plan("leilani", "evening in Honolulu", new Due.At(Instant.parse("2026-03-02T09:00:00Z")));
        plan("leilani", "the day in Tokyo", new Due.On(LocalDate.of(2026, 3, 1), TOKYO));
        plan("ken", "the day in Honolulu", new Due.On(LocalDate.of(2026, 2, 28), HONOLULU));
        assertThat(titles(tasks().today(Whose.employee("ken"), Query.all()))).isEmpty();
        assertThat(titles(tasks().upcoming(Whose.employee("ken"), Query.all()))).containsExactly("midnight in Tokyo");
        assertThat(titles(tasks().overdue(Whose.employee("ken"), Query.all()))).containsExactly("the day in Honolulu");
        assertThat(titles(tasks().today(Whose.employee("leilani"), Query.all())))
                .containsExactly("the day in Tokyo", "evening in Honolulu");
    }

    @Test
    @Rule("S-412")
    void the_tasks_of_a_team_are_those_of_its_members_page_by_page() {
        for (int i = 0; i < 25; i++) {
            var who = List.of("maria", "ken", "leilani").get(i % 3);
            plan(who, "n" + i, new Due.At(NOW.minus(Duration.ofMinutes(25 - i))));
        }
        var found = new ArrayList<String>();
        var query = Query.<Task>all().limit(4);
        for (var page = tasks().overdue(Whose.team("sales"), query); ; ) {
            found.addAll(titles(page));
            if (page.next().isEmpty()) {
                break;
            }
            page = tasks().overdue(Whose.team("sales"), query.after(page.next().get()));
        }
        assertThat(found).hasSize(17).doesNotContain("n2", "n5").startsWith("n0", "n1", "n3");
        assertThat(tasks().overdue(Whose.team("nobody's"), Query.all()).items()).isEmpty();
        var next = tasks().overdue(Whose.employee("maria"), query).next().orElseThrow();
        assertThat(List.<Runnable>of(
                        () -> tasks().overdue(Whose.employee("ken"), query.after(next)),
                        () -> tasks().overdue(Whose.team("maria"), query.after(next)),
                        () -> tasks().today(Whose.employee("maria"), query.after(next))))
                .allSatisfy(call -> assertThatThrownBy(call::run)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining("cursor.foreign"));
    }

    private Task plan(String who, String title, Due due) {
        var command = NewTask.call(ada, title).assignedTo(who);
        return tasks().plan(
                        due instanceof Due.On on ? command.dueOn(on.day(), on.zone()) : command.dueAt(due.begins()));
    }

    private static List<String> titles(Page<Task> page) {
        return page.items().stream().map(task -> task.brief().title()).toList();
    }

    private Tasks tasks() {
        return desk(crm).tasks();
    }
}
