package dev.kith.crm.cadence;

import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a customer a cadence. */
record StartCadence(Workbench bench) {
    Cadence start(NewCadence command) {
        bench.check(command, violations(command));
        return bench.inTransaction(unit -> {
            bench.facade(Customers.class).get(command.customer());
            var fresh = fresh(command, new CheckIns(bench).today());
            var record = bench.add(Cadence.TYPE, fresh);
            new CheckIns(bench).arm(fresh);
            new CheckIns(bench).allow(fresh);
            bench.emit(CadenceEvent.STARTED, new CadenceEvent(record.id(), record.at(), record.by(), fresh));
            return fresh;
        });
    }

    private Cadence fresh(NewCadence command, LocalDate today) {
        var series = Recurrence.every(
                command.every(), command.unit(), command.anchor().orElse(today));
        var past = command.anchor().map(any -> today.minusDays(1));
        return new Cadence(
                new CadenceId(bench.newId()),
                Version.FIRST,
                command.customer(),
                new Rhythm(
                        series,
                        command.anchor().isEmpty(),
                        command.longest().orElse(Rhythm.longest(command.every(), command.unit()))),
                new Task.Brief(new TaskKind(command.kind()), command.title(), command.notes()),
                assignee(command).orElseThrow(),
                new Cadence.Progress(today, past, Optional.empty()),
                Optional.empty(),
                bench.attributes(Cadence.class).begun(command.attributes()));
    }

    private List<Violation> violations(NewCadence command) {
        var found = new ArrayList<Violation>(TaskKind.unknown(command.kind(), bench));
        found.addAll(bench.attributes(Cadence.class).violations(command.attributes(), Optional.empty()));
        if (command.every() < 1 || command.every() > Recurrence.MOST) {
            found.add(Violation.of("recurrence.step", Recurrence.MOST).in("every"));
        }
        command.anchor()
                .filter(day -> !Instants.inRange(day))
                .ifPresent(day -> found.add(Violation.of("instant.range").in("anchor")));
        command.longest().ifPresent(days -> {
            if (days < 1 || days > Rhythm.MOST) {
                found.add(Rhythm.tooLong());
            }
        });
        if (command.assignee().isEmpty() && assignee(command).isEmpty()) {
            found.add(Violation.of("task.nobody").in("assignee"));
        }
        return found;
    }

    private Optional<EmployeeId> assignee(NewCadence command) {
        return command.assignee().map(EmployeeId::new).or(() -> bench.context().employee());
    }
}
