package dev.kith.crm.task;

import dev.kith.crm.event.Notifier;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.DigestSection;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.query.Vocabulary;
import dev.kith.crm.storage.Agenda;
import java.util.List;

/** Brings tasks to a Crm. */
final class TaskFeature implements CrmExtension {
    private final Notifier notifier;

    TaskFeature(Notifier notifier) {
        this.notifier = notifier;
    }

    @Override
    public String name() {
        return "task";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Task.TYPE)
                .vocabulary(new Vocabulary(List.of(), List.of(Task.OF_CUSTOMER)))
                .needs(Agenda.class)
                .facade(Tasks.class, TaskUseCases::new)
                .add(DueWork.POINT, new RemindOfTask(notifier))
                .add(FileSection.POINT, OpenTasks.SECTION)
                .add(DigestSection.POINT, OpenTasks.OVERDUE)
                .add(DigestSection.POINT, OpenTasks.TODAY)
                .add(DigestSection.POINT, OpenTasks.SOON);
        TaskKind.BUILT_IN.forEach(kind -> to.add(TaskKind.POINT, kind));
    }
}
