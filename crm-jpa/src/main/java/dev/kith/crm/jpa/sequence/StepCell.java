package dev.kith.crm.jpa.sequence;

import dev.kith.crm.sequence.Step;
import dev.kith.crm.sequence.StepProgress;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskId;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a sequence and how far it has come. */
@Embeddable
record StepCell(
        @Column(name = "time_offset", nullable = false) String offset,
        @Column(name = "kind", nullable = false) String kind,
        @Column(name = "title", nullable = false) String title,
        @Column(name = "notes") @Nullable String notes,
        @Column(name = "assignee") @Nullable String assignee,
        @Column(name = "condition_text") @Nullable String condition,
        @Column(name = "state", nullable = false) String state,
        @Column(name = "task_id") @Nullable UUID task) {
    static StepCell of(StepProgress progress) {
        var step = progress.step();
        return new StepCell(
                step.offset().toString(),
                step.brief().kind().code(),
                step.brief().title(),
                step.brief().notes().orElse(null),
                step.assignee().map(EmployeeId::value).orElse(null),
                step.condition().orElse(null),
                progress.state().name(),
                progress.task().map(TaskId::value).orElse(null));
    }

    StepProgress restored() {
        var step = new Step(
                Period.parse(offset),
                new Task.Brief(new TaskKind(kind), title, Optional.ofNullable(notes)),
                Optional.ofNullable(assignee).map(EmployeeId::new),
                Optional.ofNullable(condition));
        return new StepProgress(
                step,
                StepProgress.State.valueOf(state),
                Optional.ofNullable(task).map(TaskId::new));
    }

    @Override
    public String toString() {
        return "StepCell[" + kind + "]";
    }
}
