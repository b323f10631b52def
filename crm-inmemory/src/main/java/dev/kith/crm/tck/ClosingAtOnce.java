package dev.kith.crm.tck;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskEvent;
import dev.kith.crm.task.Tasks;

/** Closes at once some of what is planned. */
final class ClosingAtOnce implements CrmExtension {
    @Override
    public String name() {
        return "kit-closing";
    }

    @Override
    public void contribute(Contributions to) {
        to.reaction(TaskEvent.PLANNED, ClosingAtOnce::close);
    }

    private static void close(TaskEvent event, Workbench bench) {
        Task task = event.state();
        if (task.brief().title().equals("done at once")) {
            bench.facade(Tasks.class).complete(task.id());
        } else if (task.brief().title().equals("cancelled at once")) {
            bench.facade(Tasks.class).cancel(task.id(), "not wanted");
        }
    }
}
