package dev.kith.crm.cadence;

import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Revising;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.storage.Change;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes cadences. */
record MoveCadence(Workbench bench) {
    /** A pause, in raw form. */
    record Pausing(
            Optional<LocalDate> until,
            @ReadableAs(Text.Filled.class) String reason) {
        @Override
        public String toString() {
            return "Pausing[***]";
        }
    }

    Cadence revise(CadenceId id, Optional<Version> seen, UnaryOperator<Cadence> change) {
        return telling(CadenceEvent.REVISED).revise(id, seen, change, this::violations);
    }

    private List<Violation> violations(Change<Cadence> change) {
        var kinds = change.before().brief().kind().equals(change.after().brief().kind())
                ? List.<Violation>of()
                : TaskKind.unknown(change.after().brief().kind().code(), bench).stream()
                        .map(violation -> violation.in("brief"))
                        .toList();
        return Stream.of(
                        kinds,
                        Revising.fixed(change, "customer", Cadence::customer),
                        Revising.fixed(change, "assignee", Cadence::assignee),
                        Revising.fixed(change, "progress", Cadence::progress),
                        Revising.fixed(change, "pause", Cadence::pause))
                .flatMap(List::stream)
                .toList();
    }

    Cadence reassign(CadenceId id, EmployeeId to) {
        return telling(CadenceEvent.REASSIGNED).under(id, cadence -> cadence.assigned(to));
    }

    Cadence skip(CadenceId id) {
        return telling(CadenceEvent.SKIPPED)
                .under(
                        id,
                        cadence -> next(cadence)
                                .map(day -> cadence.come(cadence.progress().settled(day)))
                                .orElse(cadence));
    }

    Cadence move(CadenceId id, LocalDate to) {
        return telling(CadenceEvent.MOVED)
                .under(
                        id,
                        cadence -> next(cadence)
                                .map(day -> moved(cadence, day, to))
                                .orElse(cadence));
    }

    private Cadence moved(Cadence cadence, LocalDate from, LocalDate to) {
        var progress = cadence.progress();
        var behind = cadence.come(progress.settled(from));
        if (to.isBefore(new CheckIns(bench).today())
                || !Instants.inRange(to)
                || next(behind).filter(day -> !to.isBefore(day)).isPresent()) {
            throw new InvalidValueException(
                    "a moved check-in", Violation.of("cadence.move").in("to"));
        }
        return cadence.come(new Cadence.Progress(progress.through(), Optional.of(new Cadence.Moved(from, to))));
    }

    private Optional<LocalDate> next(Cadence cadence) {
        return cadence.occurrence(new CheckIns(bench).lastContact(cadence.customer()));
    }

    Cadence pause(CadenceId id, Optional<LocalDate> until, String reason) {
        var past = until.filter(day -> !day.isAfter(new CheckIns(bench).today()));
        var far = until.filter(day -> !Instants.inRange(day));
        bench.check(
                new Pausing(until, reason),
                Stream.concat(
                                past.map(day -> Violation.of("cadence.pause-past")).stream(),
                                far.map(day -> Violation.of("instant.range")).stream())
                        .map(violation -> violation.in("until"))
                        .toList());
        return telling(CadenceEvent.PAUSED)
                .under(id, cadence -> cadence.paused(Optional.of(new Cadence.Pause(until, reason))));
    }

    Cadence resume(CadenceId id) {
        return telling(CadenceEvent.RESUMED).under(id, cadence -> cadence.paused(Optional.empty()));
    }

    Revising<Cadence, CadenceId> telling(EventType<CadenceEvent> told) {
        return new Revising<>(bench, Cadence.TYPE, Cadence::at, (record, change) -> {
            var after = change.after();
            new CheckIns(bench).arm(after);
            if (!change.before().rhythm().equals(after.rhythm())
                    || !change.before().pause().equals(after.pause())) {
                new CheckIns(bench).allow(after);
            }
            bench.emit(told, new CadenceEvent(record.id(), record.at(), record.by(), after));
        });
    }
}
