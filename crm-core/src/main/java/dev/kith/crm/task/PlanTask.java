package dev.kith.crm.task;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a task. */
record PlanTask(Workbench bench) {
    Task plan(NewTask command) {
        bench.check(command, violations(command));
        var fresh = new Task(
                new TaskId(bench.newId()),
                Version.FIRST,
                command.customer(),
                new Task.Brief(new TaskKind(command.kind()), command.title(), command.notes()),
                new Schedule(due(command.due()).orElseThrow(), command.reminders(), Optional.empty()),
                assignee(command).orElseThrow(),
                command.priority(),
                command.origin().map(origin -> new Task.Origin(origin.type(), origin.key())),
                Optional.empty(),
                bench.attributes(Task.class).begun(command.attributes()));
        return bench.inTransaction(unit -> {
            requireCustomer(fresh.customer());
            var record = bench.add(Task.TYPE, fresh);
            new Reminders(bench).follow(Optional.empty(), fresh);
            bench.emit(TaskEvent.PLANNED, new TaskEvent(record.id(), record.at(), record.by(), fresh));
            return fresh;
        });
    }

    private List<Violation> violations(NewTask command) {
        var violations = new ArrayList<Violation>(TaskKind.unknown(command.kind(), bench));
        violations.addAll(bench.attributes(Task.class).violations(command.attributes(), Optional.empty()));
        violations.addAll(Schedule.violations(command.reminders()));
        violations.addAll(violations(command.due(), command.reminders()));
        command.origin()
                .filter(origin -> !Codes.wellFormed(origin.type()))
                .ifPresent(origin -> violations.add(Violation.of("code.syntax").in("origin.type")));
        if (command.assignee().isEmpty() && assignee(command).isEmpty()) {
            violations.add(Violation.of("task.nobody").in("assignee"));
        }
        return violations;
    }

    /** Whether the reminders of a due time can be reckoned is asked only where they are in order themselves. */
    private List<Violation> violations(Due.Raw when, List<Duration> reminders) {
        try {
            var due = due(when);
            if (due.isEmpty()) {
                return List.of(Violation.of("task.no-time").in("due"));
            }
            return Schedule.violations(reminders).isEmpty() ? Schedule.beyond(due.get(), reminders) : List.of();
        } catch (InvalidValueException refused) {
            return refused.in("due").violations();
        }
    }

    private Optional<Due> due(Due.Raw when) {
        return when.at()
                .<Due>map(Due.At::new)
                .or(() -> when.on()
                        .map(day -> new Due.On(
                                day, when.zone().orElse(bench.settings().zone()))));
    }

    private Optional<EmployeeId> assignee(NewTask command) {
        return command.assignee().map(EmployeeId::new).or(() -> bench.context().employee());
    }

    private void requireCustomer(CustomerId id) {
        if (bench.facade(Customers.class).count(Customer.ID.is(id)) == 0) {
            throw new NotFoundException(Customer.TYPE.name(), id);
        }
    }
}
