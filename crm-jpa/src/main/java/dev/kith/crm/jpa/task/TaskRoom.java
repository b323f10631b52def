package dev.kith.crm.jpa.task;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.query.Relation;
import dev.kith.crm.task.Task;
import java.util.List;

/** Brings tasks to the storage. */
public final class TaskRoom implements StoredRoom {
    private static final Relation<Task, Customer> CUSTOMER =
            Relation.rows("customers", Task.class, Customer.class, Task::id, customer -> List.of());

    /** Stateless. */
    public TaskRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(TaskRow.class, TaskAttributeRow.class, DueCell.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new TaskMapping());
    }

    @Override
    public void register(Paths paths) {
        paths.required(Task.ID, "id.id")
                .required(Task.CUSTOMER, "customer")
                .required(Task.KIND, "kind")
                .required(Task.TITLE, "title.lookup")
                .words(Task.TITLE, Words.in("title.words"))
                .required(Task.DUE, "due.at")
                .required(Task.PASSES, "passes")
                .required(Task.ASSIGNEE, "assignee")
                .required(Task.PRIORITY, "priority")
                .required(Task.STATE, "state")
                .optional(Task.CLOSED, "closedAt")
                .optional(Task.ORIGIN_TYPE, "originType")
                .optional(Task.ORIGIN_KEY, "originKey")
                .attributes(Task.class, "attributes", TaskAttributeRow.ENTITY)
                .joined(Task.OF_CUSTOMER, "{row}.customer = {owner}.id.id")
                .joined(CUSTOMER, "{row}.id.id = {owner}.customer")
                .belonging(Task.class, CUSTOMER)
                .indexedTogether(Task.ASSIGNEE, Task.STATE)
                .indexedTogether(Task.CUSTOMER, Task.STATE);
    }
}
