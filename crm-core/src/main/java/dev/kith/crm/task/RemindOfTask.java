package dev.kith.crm.task;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.employee.Employees;
import dev.kith.crm.event.Message;
import dev.kith.crm.event.Notifier;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.storage.Agenda;
import java.time.ZoneId;

/** Reminds the assignee of a task, unless it is closed or the customer's file is put away. */
record RemindOfTask(Notifier notifier) implements DueWork {
    static final String NAME = "task.reminder";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Agenda.Item item, Workbench bench) {
        bench.facade(Tasks.class)
                .find(new TaskId(item.subject()))
                .filter(task -> task.state() == Task.State.OPEN)
                .ifPresent(task -> remind(item, task, bench));
    }

    private void remind(Agenda.Item item, Task task, Workbench bench) {
        var customer = bench.facade(Customers.class).get(task.customer());
        if (customer.status().archived().isEmpty()) {
            send(item, task, customer, bench);
        }
    }

    private void send(Agenda.Item item, Task task, Customer customer, Workbench bench) {
        var subject = task.brief().kind() + ": " + task.brief().title();
        var text = customer.name().display() + "\ndue "
                + time(task.schedule().due(), bench.facade(Employees.class).zone(task.assignee()))
                + task.brief().notes().map(notes -> "\n" + notes).orElse("");
        var message = new Message(
                item.id(), bench.context().tenant(), new Message.ToEmployee(task.assignee()), NAME, subject, text);
        if (notifier.send(message) == Notifier.Receipt.TRY_LATER) {
            throw new NotNow();
        }
    }

    private static String time(Due due, ZoneId zone) {
        return OpenTasksSection.time(due, zone) + (due instanceof Due.At ? " (" + zone + ")" : "");
    }

    /** Has the engine put the reminder off. */
    private static final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotNow() {
            super("the notifier asks to come again later");
        }
    }
}
