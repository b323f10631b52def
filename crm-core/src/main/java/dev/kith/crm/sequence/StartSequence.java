package dev.kith.crm.sequence;

import dev.kith.crm.customer.CustomerStatus;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Begins a sequence for a customer. */
record StartSequence(Workbench bench) {
    Sequence start(NewSequence command) {
        var steps = new Steps(bench);
        var anchor = command.anchor().orElse(steps.today());
        bench.check(command, violations(command, anchor));
        return bench.inTransaction(unit -> {
            requireThere(bench.facade(Customers.class).get(command.customer()).status());
            var fresh = steps.come(fresh(command, anchor));
            var record = bench.add(Sequence.TYPE, fresh);
            steps.arm(fresh);
            bench.emit(SequenceEvent.STARTED, new SequenceEvent(record.id(), record.at(), record.by(), fresh));
            new MoveSequence(bench).tellTheEnd(record, fresh);
            return fresh;
        });
    }

    /** Its steps would be skipped, and one that is at its end by that would be in the way of the next. */
    private static void requireThere(CustomerStatus status) {
        if (status.archived().isPresent()) {
            throw new RefusedException(Refusal.of(
                    "sequence.archived", "the customer's file is put away; restore it before a sequence is started"));
        }
        if (status.end().isPresent()) {
            throw new RefusedException(
                    Refusal.of(
                            "sequence.customer-ended",
                            "the customer has died or was dissolved, so that no step would come; if that is wrong, revive the customer"));
        }
    }

    private Sequence fresh(NewSequence command, LocalDate anchor) {
        return new Sequence(
                new SequenceId(bench.newId()),
                Version.FIRST,
                command.customer(),
                command.template().name(),
                anchor,
                assignee(command).orElseThrow(),
                command.template().steps().stream().map(StepProgress::of).toList(),
                Optional.empty(),
                bench.attributes(Sequence.class).begun(command.attributes()));
    }

    private List<Violation> violations(NewSequence command, LocalDate anchor) {
        var found =
                new ArrayList<>(bench.attributes(Sequence.class).violations(command.attributes(), Optional.empty()));
        var steps = command.template().steps();
        for (int i = 0; i < steps.size(); i++) {
            var at = "template.steps[" + i + "]";
            TaskKind.unknown(steps.get(i).brief().kind().code(), bench)
                    .forEach(violation -> found.add(violation.in(at + ".brief")));
            conditions(steps.get(i), command.customer())
                    .forEach(violation -> found.add(violation.in(at + ".condition")));
        }
        if (!Steps.inRange(steps, anchor)) {
            found.add(Violation.of("instant.range").in("anchor"));
        }
        if (command.assignee().isEmpty() && assignee(command).isEmpty()) {
            found.add(Violation.of("task.nobody").in("assignee"));
        }
        return found;
    }

    /** A condition that cannot be asked on its day would keep the sequence from going on. */
    private List<Violation> conditions(Step step, CustomerId customer) {
        try {
            step.condition().ifPresent(text -> new Steps(bench).question(text, customer));
            return List.of();
        } catch (InvalidValueException refused) {
            return refused.violations();
        }
    }

    private Optional<EmployeeId> assignee(NewSequence command) {
        return command.assignee().map(EmployeeId::new).or(() -> bench.context().employee());
    }
}
