package dev.kith.crm.sequence;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskEvent;
import java.util.Optional;
import java.util.UUID;

/** Moves the step of a sequence with its task. Tasks of other origins cost nothing. */
final class TaskMovesStep implements Contributions.Reaction<TaskEvent> {
    @Override
    public void on(TaskEvent event, Workbench bench) {
        var task = event.state();
        task.origin()
                .filter(origin -> origin.type().equals(Sequence.ORIGIN))
                .flatMap(TaskMovesStep::sequence)
                .flatMap(
                        id -> bench.inTransaction(unit -> unit.of(Sequence.TYPE).lock(id)))
                .ifPresent(sequence -> new MoveSequence(bench).advance(sequence, moved(sequence, task)));
    }

    /** Anybody may plan a task that says it came from a sequence. */
    private static Optional<SequenceId> sequence(Task.Origin origin) {
        try {
            return Optional.of(new SequenceId(UUID.fromString(origin.key())));
        } catch (IllegalArgumentException | InvalidValueException no) {
            return Optional.empty();
        }
    }

    private static Sequence moved(Sequence sequence, Task task) {
        return sequence.come(sequence.steps().stream()
                .map(step -> step.task().filter(task.id()::equals).isPresent() ? step.with(task) : step)
                .toList());
    }
}
