package dev.kith.crm.task;

import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.value.Instants;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Lists open tasks by their time. Each is overdue, due today or upcoming, and stands in one list only. */
record TaskLists(Workbench bench) {
    private static final Sort<Task> BY_TIME = Task.DUE.ascending().then(Task.ID.ascending());

    Page<Task> overdue(Whose whose, Query<Task> query) {
        var now = bench.now();
        // what has passed has begun: said for the index, which is one of beginnings
        return page("overdue", whose, Task.PASSES.atMost(now).and(Task.DUE.atMost(now)), query);
    }

    Page<Task> today(Whose whose, Query<Task> query) {
        return page("today", whose, Task.PASSES.above(bench.now()).and(Task.DUE.below(tomorrow(whose))), query);
    }

    Page<Task> upcoming(Whose whose, Query<Task> query) {
        return page("upcoming", whose, Task.DUE.atLeast(tomorrow(whose)), query);
    }

    Page<Task> soon(Whose whose, Query<Task> query) {
        return page("soon", whose, Task.DUE.atLeast(tomorrow(whose)).and(Task.DUE.below(begins(8, whose))), query);
    }

    private Page<Task> page(String list, Whose whose, Criterion<Task> when, Query<Task> query) {
        var listed = whose.in(Task.ASSIGNEE, bench.facade(Employees.class))
                .and(Task.STATE.is(Task.State.OPEN))
                .and(when);
        var sorted = query.sort().terms().isEmpty() ? query.sortedBy(BY_TIME) : query;
        return bench.page(
                Task.TYPE,
                sorted,
                list + " of " + whose.text(),
                (unit, scan) -> unit.of(Task.TYPE)
                        .search(new Scan<>(listed.and(scan.where()), scan.sort(), scan.limit(), scan.after())));
    }

    private Instant tomorrow(Whose whose) {
        return begins(1, whose);
    }

    /** When the day begins that comes so many days after today. */
    private Instant begins(int days, Whose whose) {
        var zone = zone(whose);
        return Instants.at(bench.now().atZone(zone).toLocalDate().plusDays(days), LocalTime.MIDNIGHT, zone);
    }

    private ZoneId zone(Whose whose) {
        return whose instanceof Whose.OfEmployee one
                ? bench.facade(Employees.class).zone(one.id())
                : bench.settings().zone();
    }
}
