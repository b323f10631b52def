package dev.kith.crm.task;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.event.Message;
import dev.kith.crm.event.Notifier;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.storage.DueItem;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reminds the assignee of a task. */
record RemindOfTask(Notifier notifier) implements DueWork {
    static final String NAME = "task.reminder";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(DueItem item, Workbench bench) {
        bench.facade(Tasks.class)
                .find(new TaskId(item.subject()))
                .filter(task -> task.state() == Task.State.OPEN)
                .ifPresent(task -> send(item, task, bench));
    }

    private void send(DueItem item, Task task, Workbench bench) {
        var customer = bench.facade(Customers.class).find(task.customer());
        var subject = task.brief().kind() + ": " + task.brief().title();
        var text = Stream.of(
                        customer.map(Customer::name).map(name -> name.display()).stream(),
                        Stream.of("due " + TaskTraits.text(task.schedule().due())),
                        task.brief().notes().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        var message = new Message(
                item.id(), bench.context().tenant(), new Message.ToEmployee(task.assignee()), NAME, subject, text);
        if (notifier.send(message) == Notifier.Receipt.TRY_LATER) {
            throw new NotNow();
        }
    }

    /** Has the engine put the reminder off. */
    private static final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotNow() {
            super("the notifier asks to come again later");
        }
    }
}
