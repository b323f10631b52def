package dev.kith.crm.task;

import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

final class OpenTasksSection implements FileSection<OpenTasks> {
    @Override
    public String name() {
        return "To do";
    }

    @Override
    public Class<OpenTasks> type() {
        return OpenTasks.class;
    }

    @Override
    public Supplier<OpenTasks> read(CustomerId customer, Workbench bench) {
        var open = Task.CUSTOMER.is(customer).and(Task.STATE.is(Task.State.OPEN));
        var query = Query.where(open).sortedBy(Task.DUE.ascending()).limit(OpenTasks.MOST);
        var asked = bench.ask(Task.TYPE, query);
        return () -> {
            var found = asked.get();
            return new OpenTasks(found.items(), found.next().isPresent());
        };
    }

    @Override
    public List<String> lines(OpenTasks content, Workbench bench) {
        return content.lines(task -> line(task, bench));
    }

    private static String line(Task task, Workbench bench) {
        var who = bench.facade(Employees.class).display(task.assignee());
        var overdue = !task.schedule().due().passes().isAfter(bench.now());
        return line(task, bench.settings().zone(), who) + (overdue ? ", overdue" : "");
    }

    static String line(Task task, ZoneId zone, String who) {
        return time(task.schedule().due(), zone) + "  " + task.brief().kind() + ": "
                + task.brief().title() + ", " + who + (task.priority() == Task.Priority.HIGH ? ", first of all" : "");
    }

    /** The day, or by the clock of a zone. */
    static String time(Due due, ZoneId zone) {
        return due instanceof Due.On on
                ? on.day().toString()
                : LocalDateTime.ofInstant(due.begins(), zone)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace('T', ' ');
    }
}
