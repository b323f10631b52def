package dev.kith.crm.task;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.DigestSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One of the lists of an employee's tasks, with the customers for whom they are done. */
record TasksOfDigest(String name, Listing listing) implements DigestSection<OpenTasks> {
    /** One of {@link TaskLists}. */
    @FunctionalInterface
    interface Listing {
        Page<Task> of(TaskLists lists, Whose whose, Query<Task> query);
    }

    @Override
    public Class<OpenTasks> type() {
        return OpenTasks.class;
    }

    @Override
    public Supplier<OpenTasks> read(EmployeeId of, Workbench bench) {
        var query = Query.<Task>all().limit(OpenTasks.MOST);
        return () -> OpenTasks.of(listing.of(new TaskLists(bench), new Whose.OfEmployee(of), query));
    }

    @Override
    public List<String> lines(OpenTasks content, Workbench bench) {
        if (content.items().isEmpty()) {
            return List.of();
        }
        var names = names(content, bench);
        return content.lines(task -> OpenTasksSection.line(
                task, bench.facade(Employees.class).zone(task.assignee()), names.getOrDefault(task.customer(), "")));
    }

    private static Map<CustomerId, String> names(OpenTasks content, Workbench bench) {
        var ids = content.items().stream().map(Task::customer).collect(toSet());
        var query = Query.where(Customer.ID.in(ids)).limit(OpenTasks.MOST);
        return bench.facade(Customers.class).search(query).items().stream()
                .collect(toMap(Customer::id, one -> one.name().display()));
    }
}
