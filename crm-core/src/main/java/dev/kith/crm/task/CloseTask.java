package dev.kith.crm.task;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.References;
import dev.kith.crm.task.Closing.Outcome;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import java.util.List;
import java.util.Optional;

/** Brings tasks to their end, and back. */
record CloseTask(Workbench bench) {
    /** The reason, in raw form. */
    record Reason(@ReadableAs(Text.Filled.class) String reason) {
        @Override
        public String toString() {
            return "Reason[***]";
        }
    }

    /** The interaction is logged under the lock of the task, so that nobody completes it twice. */
    Task complete(TaskId id, Optional<NewInteraction> logged) {
        return new MoveTask(bench).telling(TaskEvent.COMPLETED).under(id, task -> {
            if (logged.filter(command -> cameBefore(task, command)).isPresent()) {
                return task;
            }
            var open = MoveTask.open(task);
            return closed(open, Outcome.DONE, Optional.empty(), logged.map(command -> log(open, command)));
        });
    }

    /** Whether it was completed with what is known by this external id: the answer was lost, and the caller asks again. */
    private boolean cameBefore(Task task, NewInteraction command) {
        return task.closing()
                .flatMap(Closing::interaction)
                .flatMap(bench.facade(Interactions.class)::find)
                .flatMap(entry -> entry.references().externalId())
                .filter(known -> command.references()
                        .externalId()
                        .map(asked -> new References.ExternalId(asked.system(), asked.key()))
                        .filter(known::equals)
                        .isPresent())
                .isPresent();
    }

    private InteractionId log(Task task, NewInteraction command) {
        var entry = bench.facade(Interactions.class).log(command);
        if (!entry.customers().contains(task.customer())) {
            throw new InvalidValueException(
                    "NewInteraction", Violation.of("task.other-customer").in("participants"));
        }
        if (entry.references().externalId().isPresent()
                && bench.facade(Interactions.class).find(entry.id()).isEmpty()) {
            throw new RefusedException(Refusal.of(
                    "task.retracted",
                    "what is known by this external id was retracted; reinstate it, or log another interaction"));
        }
        return entry.id();
    }

    Task cancel(TaskId id, String reason) {
        bench.check(new Reason(reason), List.of());
        return new MoveTask(bench)
                .telling(TaskEvent.CANCELLED)
                .under(id, task -> closed(MoveTask.open(task), Outcome.CANCELLED, Text.line(reason), Optional.empty()));
    }

    private Task closed(Task open, Outcome outcome, Optional<String> reason, Optional<InteractionId> logged) {
        return open.closed(
                Optional.of(new Closing(outcome, bench.now(), bench.context().actor(), reason, logged)));
    }

    Task reopen(TaskId id) {
        return new MoveTask(bench).telling(TaskEvent.REOPENED).under(id, task -> task.closed(Optional.empty()));
    }
}
