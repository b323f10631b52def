package dev.kith.crm.task;

import dev.kith.crm.extension.DigestSection;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.query.Page;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is to be done: for a customer, or by an employee.
 *
 * @param items at most twenty open tasks, the first due first
 * @param more whether there are more
 */
public record OpenTasks(List<Task> items, boolean more) {
    /** The section of a customer's file. */
    public static final FileSection<OpenTasks> SECTION = new OpenTasksSection();
    /** Of an employee's digest: what is overdue. */
    public static final DigestSection<OpenTasks> OVERDUE = new TasksOfDigest("Overdue", TaskLists::overdue);
    /** Of an employee's digest: what is due today and not overdue. */
    public static final DigestSection<OpenTasks> TODAY = new TasksOfDigest("Today", TaskLists::today);
    /** Of an employee's digest: what is due in the seven days after today. */
    public static final DigestSection<OpenTasks> SOON = new TasksOfDigest("Next seven days", TaskLists::soon);

    static final int MOST = 20;

    /**
     * Copies the list.
     *
     * @param items at most twenty open tasks, the first due first
     * @param more whether there are more
     */
    public OpenTasks {
        items = List.copyOf(items);
    }

    static OpenTasks of(Page<Task> page) {
        return new OpenTasks(page.items(), page.next().isPresent());
    }

    /** Lines of tasks, and one that says so where there are more. */
    List<String> lines(Function<Task, String> line) {
        return Stream.concat(items.stream().map(line), more ? Stream.of("and more") : Stream.empty())
                .toList();
    }
}
