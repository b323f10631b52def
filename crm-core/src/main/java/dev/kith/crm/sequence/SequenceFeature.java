package dev.kith.crm.sequence;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.query.Vocabulary;
import dev.kith.crm.task.TaskEvent;
import java.util.List;

/** Brings sequences to a Crm. */
final class SequenceFeature implements CrmExtension {
    @Override
    public String name() {
        return "sequence";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Sequence.TYPE)
                .vocabulary(new Vocabulary(List.of(), List.of(Sequence.OF_CUSTOMER)))
                .facade(Sequences.class, SequenceUseCases::new)
                .add(DueWork.POINT, new StepComes())
                .add(FileSection.POINT, RunningSequences.SECTION);
        List.of(TaskEvent.COMPLETED, TaskEvent.CANCELLED, TaskEvent.REOPENED)
                .forEach(type -> to.reaction(type, new TaskMovesStep()));
    }
}
