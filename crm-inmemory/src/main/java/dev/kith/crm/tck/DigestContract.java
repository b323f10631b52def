package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.employee.Employee;
import dev.kith.crm.inmemory.InMemoryEmployees;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.OpenTasks;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The digest of an employee who works in Auckland, where it is one in the night of 2 March 2026, when it is noon of the day before in UTC. */
abstract class DigestContract extends Desks {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final EmployeeId MARIA = new EmployeeId("maria");

    private Crm crm;
    private CustomerId ada;

    @BeforeEach
    void open() {
        var staff = InMemoryEmployees.of();
        staff.put(tenant(), Employee.named("maria", "Maria Weber").inZone(AUCKLAND));
        crm = built(builder -> builder.employees(staff));
        ada = person("Ada", "maria", MonthDay.of(3, 8));
    }

    @AfterEach
    void close() {
        crm.close();
    }

    @Test
    @Rule("S-417")
    void a_digest_tells_what_awaits_an_employee() {
        person("Grace", "maria", MonthDay.of(3, 9));
        person("Lise", "bob", MonthDay.of(3, 3));
        plan(call("overdue").dueAt(NOW.minusSeconds(60)).mattering(Task.Priority.HIGH));
        plan(call("today").dueAt(NOW.plusSeconds(60)));
        plan(call("last of the week").dueOn(LocalDate.of(2026, 3, 9), AUCKLAND));
        plan(call("next week").dueOn(LocalDate.of(2026, 3, 10), AUCKLAND));
        plan(call("not hers").dueAt(NOW).assignedTo("bob"));
        var digest = crmDesk().digest(MARIA);
        assertThat(digest.asText()).isEqualTo("""
                Maria Weber, 2026-03-02
                =======================

                Overdue
                -------
                2026-03-02 00:59  call: overdue, Ada Lovelace, first of all

                Today
                -----
                2026-03-02 01:01  call: today, Ada Lovelace

                Next seven days
                ---------------
                2026-03-09  call: last of the week, Ada Lovelace

                Dates to come
                -------------
                2026-03-08  birthday, Ada Lovelace
                """);
        assertThat(digest.datesToCome()).extracting(one -> one.customer().id()).containsExactly(ada);
        assertThat(digest.section(OpenTasks.TODAY).orElseThrow().more()).isFalse();
    }

    @Test
    @Rule("S-418")
    void a_digest_says_where_there_is_more_and_nothing_of_what_is_empty() {
        assertThat(crmDesk().digest(new EmployeeId("bob")).asText()).isEqualTo("bob, 2026-03-01\n===============\n");
        for (int i = 0; i < 21; i++) {
            plan(call("n" + i).dueAt(NOW.minusSeconds(60 - i)));
        }
        var digest = crmDesk().digest(MARIA);
        assertThat(digest.asText()).contains("n19").contains("\nand more\n").doesNotContain("n20");
        assertThat(digest.section(OpenTasks.OVERDUE).orElseThrow().more()).isTrue();
    }

    @Test
    @Rule("S-419")
    void sections_of_extensions_stand_in_file_and_digest() {
        try (var own = built(builder -> builder.extension(new ExtraSections()))) {
            assertThat(desk(own).digest(MARIA).section(ExtraSections.OF_EMPLOYEE))
                    .contains(MARIA);
            assertThat(desk(own).digest(MARIA).asText()).endsWith("\n\nCustomers\n---------\n1 in care of maria\n");
            assertThat(desk(own).open(ada).section(ExtraSections.OF_FILE)).contains(ada);
            assertThat(desk(own).open(ada).asText()).doesNotContain("Nothing");
        }
        assertThat(crmDesk().digest(MARIA).section(ExtraSections.OF_EMPLOYEE)).isEmpty();
    }

    private CustomerId person(String given, String responsible, MonthDay birthday) {
        return crmDesk()
                .customers()
                .register(
                        NewPerson.named(given, "Lovelace").inCareOf(responsible).birthday(birthday))
                .id();
    }

    private NewTask call(String title) {
        return NewTask.call(ada, title);
    }

    private void plan(NewTask command) {
        crmDesk().tasks().plan(command);
    }

    private Desk crmDesk() {
        return desk(crm);
    }
}
