package dev.kith.crm.task;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What may be asked of tasks; read it as constants of {@link Task}. */
interface TaskFields {
    /** The id. */
    OrderedField<Task, TaskId> ID = OrderedField.of(
            Task.class,
            "id",
            FieldType.ID.as(TaskId.class, TaskId::value, TaskId::new),
            task -> Optional.of(task.id()));
    /** For whom it is done. */
    PlainField<Task, CustomerId> CUSTOMER = PlainField.of(
            Task.class,
            "customer",
            FieldType.ID.as(CustomerId.class, CustomerId::value, CustomerId::new),
            task -> Optional.of(task.customer()));
    /** What kind of thing is to be done. */
    PlainField<Task, TaskKind> KIND = PlainField.of(
            Task.class,
            "kind",
            FieldType.CODE.as(TaskKind.class, TaskKind::code, TaskKind::new),
            task -> Optional.of(task.brief().kind()));
    /** What is to be done, in one line. */
    TextField<Task> TITLE =
            TextField.of(Task.class, "title", task -> Optional.of(task.brief().title()));
    /** From when on it is due. */
    OrderedField<Task, Instant> DUE = OrderedField.of(
            Task.class,
            "due",
            FieldType.INSTANT,
            task -> Optional.of(task.schedule().due().begins()));
    /** From when on it is overdue. */
    OrderedField<Task, Instant> PASSES = OrderedField.of(
            Task.class,
            "passes",
            FieldType.INSTANT,
            task -> Optional.of(task.schedule().due().passes()));
    /** Who does it. */
    PlainField<Task, EmployeeId> ASSIGNEE = PlainField.of(
            Task.class,
            "assignee",
            FieldType.CODE.as(EmployeeId.class, EmployeeId::value, EmployeeId::new),
            task -> Optional.of(task.assignee()));
    /** How much it matters. */
    OrderedField<Task, Task.Priority> PRIORITY = OrderedField.of(
            Task.class, "priority", FieldType.choice(Task.Priority.class), task -> Optional.of(task.priority()));
    /** Where it stands. */
    PlainField<Task, Task.State> STATE =
            PlainField.of(Task.class, "state", FieldType.choice(Task.State.class), task -> Optional.of(task.state()));
    /** When it was done or cancelled; absent as long as it is open. */
    OrderedField<Task, Instant> CLOSED = OrderedField.of(
            Task.class, "closed", FieldType.INSTANT, task -> task.closing().map(Closing::at));
    /** What it comes from. */
    PlainField<Task, String> ORIGIN_TYPE = PlainField.of(
            Task.class, "originType", FieldType.CODE, task -> task.origin().map(Task.Origin::type));
    /** Which one of these it comes from. */
    PlainField<Task, String> ORIGIN_KEY = PlainField.of(
            Task.class, "originKey", FieldType.CODE, task -> task.origin().map(Task.Origin::key));
    /** The tasks of a customer. */
    Relation.Rows<Customer, Task, CustomerId> OF_CUSTOMER =
            Relation.rows("tasks", Customer.class, Task.class, Customer::id, task -> List.of(task.customer()));
    /** Describes tasks to stores. */
    AggregateType<Task, TaskId> TYPE = AggregateType.of("task", Task.class, ID)
            .versioned(Task::version)
            .with(List.of(
                    CUSTOMER, KIND, TITLE, DUE, PASSES, ASSIGNEE, PRIORITY, STATE, CLOSED, ORIGIN_TYPE, ORIGIN_KEY))
            .belongingTo(task -> List.of(task.customer()))
            .recording(TaskTraits.ALL);
}
