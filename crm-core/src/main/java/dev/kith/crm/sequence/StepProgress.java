package dev.kith.crm.sequence;

import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskId;
import java.util.Optional;

/**
 * How far a step of a sequence has come. Immutable.
 *
 * @param step the step
 * @param state how far
 * @param task its task, once it has one
 */
public record StepProgress(Step step, State state, Optional<TaskId> task) {
    /** How far a step has come. */
    public enum State {
        /** Its day is to come. */
        WAITING,
        /** Its task is open. */
        PLANNED,
        /** Its task was done. */
        DONE,
        /** Its task was cancelled. */
        CANCELLED,
        /** On its day it was not for this customer, or the file was put away. */
        SKIPPED
    }

    static StepProgress of(Step step) {
        return new StepProgress(step, State.WAITING, Optional.empty());
    }

    StepProgress skipped() {
        return new StepProgress(step, State.SKIPPED, task);
    }

    /** As far as its task has come. */
    StepProgress with(Task its) {
        var reached = switch (its.state()) {
            case OPEN -> State.PLANNED;
            case DONE -> State.DONE;
            case CANCELLED -> State.CANCELLED;
        };
        return new StepProgress(step, reached, Optional.of(its.id()));
    }

    boolean waits() {
        return state == State.WAITING;
    }

    boolean settled() {
        return state != State.WAITING && state != State.PLANNED;
    }

    @Override
    public String toString() {
        return "StepProgress[" + state + "]";
    }
}
