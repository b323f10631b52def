package dev.kith.crm.cadence;

import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Revising;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
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
        return telling(CadenceEvent.REVISED)
                .revise(
                        id,
                        seen,
                        before -> {
                            var after = change.apply(before);
                            return settledFor(after.rhythm(), before.rhythm(), after);
                        },
                        this::violations);
    }

    /** Days that have passed before a cadence was reckoned from an anchor make no check-in due. */
    private Cadence settledFor(Rhythm rhythm, Rhythm before, Cadence cadence) {
        var same = rhythm.series().equals(before.series()) && rhythm.sinceContact() == before.sinceContact();
        return same || rhythm.sinceContact()
                ? cadence
                : cadence.come(
                        cadence.progress().settled(new CheckIns(bench).today().minusDays(1)));
    }

    private List<Violation> violations(Change<Cadence> change) {
        var settled = settledFor(change.after().rhythm(), change.before().rhythm(), change.before());
        var kinds = change.before().brief().kind().equals(change.after().brief().kind())
                ? List.<Violation>of()
                : TaskKind.unknown(change.after().brief().kind().code(), bench).stream()
                        .map(violation -> violation.in("brief"))
                        .toList();
        return Stream.of(
                        kinds,
                        Revising.fixed(change, "customer", Cadence::customer),
                        Revising.fixed(change, "assignee", Cadence::assignee),
                        Revising.fixed(new Change<>(settled, change.after()), "progress", Cadence::progress),
                        Revising.fixed(change, "pause", Cadence::pause))
                .flatMap(List::stream)
                .toList();
    }

    Cadence reassign(CadenceId id, EmployeeId to) {
        return telling(CadenceEvent.REASSIGNED).under(id, cadence -> cadence.assigned(to));
    }

    Cadence skip(CadenceId id) {
        return telling(CadenceEvent.SKIPPED).under(id, cadence -> settled(cadence));
    }

    private Cadence settled(Cadence cadence) {
        var checkIns = new CheckIns(bench);
        return cadence.settled(checkIns.lastContact(cadence.customer()), checkIns.today())
                .orElseThrow(() -> new RefusedException(Refusal.of(
                        "cadence.no-check-in",
                        "there is no check-in; resume the cadence if it rests, or change its rhythm")));
    }

    Cadence move(CadenceId id, LocalDate to) {
        return telling(CadenceEvent.MOVED).under(id, cadence -> moved(cadence, to));
    }

    private Cadence moved(Cadence cadence, LocalDate to) {
        var behind = settled(cadence);
        var last = new CheckIns(bench).lastContact(cadence.customer());
        var rests = cadence.pause().flatMap(Cadence.Pause::until).filter(to::isBefore);
        if (to.isBefore(new CheckIns(bench).today())
                || rests.isPresent()
                || !Instants.inRange(to)
                || behind.occurrence(last).filter(day -> !to.isBefore(day)).isPresent()) {
            throw new InvalidValueException(
                    "a moved check-in", Violation.of("cadence.move").in("to"));
        }
        var from = cadence.occurrence(last).orElseThrow();
        return cadence.come(cadence.progress().moved(new Cadence.Moved(from, to)));
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
