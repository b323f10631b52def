package dev.kith.crm.task;

import dev.kith.crm.extension.FileSection;
import java.util.List;

/**
 * What is to be done for a customer.
 *
 * @param items at most twenty open tasks, the first due first
 */
public record OpenTasks(List<Task> items) {
    /** The section of the file. */
    public static final FileSection<OpenTasks> SECTION = new OpenTasksSection();

    /**
     * Copies the list.
     *
     * @param items at most twenty open tasks, the first due first
     */
    public OpenTasks {
        items = List.copyOf(items);
    }
}
