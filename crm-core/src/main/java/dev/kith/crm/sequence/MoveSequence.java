package dev.kith.crm.sequence;

import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Revising;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes sequences. */
record MoveSequence(Workbench bench) {
    /** The reason of a stop, in raw form. */
    record Stopping(@ReadableAs(Text.Filled.class) String reason) {
        @Override
        public String toString() {
            return "Stopping[***]";
        }
    }

    Sequence revise(SequenceId id, Optional<Version> seen, UnaryOperator<Sequence> change) {
        return telling(SequenceEvent.REVISED).revise(id, seen, change, MoveSequence::violations);
    }

    private static List<Violation> violations(Change<Sequence> change) {
        return Stream.of(
                        Revising.fixed(change, "customer", Sequence::customer),
                        Revising.fixed(change, "template", Sequence::template),
                        Revising.fixed(change, "anchor", Sequence::anchor),
                        Revising.fixed(change, "assignee", Sequence::assignee),
                        Revising.fixed(change, "steps", Sequence::steps),
                        Revising.fixed(change, "stop", Sequence::stop))
                .flatMap(List::stream)
                .toList();
    }

    Sequence reassign(SequenceId id, EmployeeId to) {
        return telling(SequenceEvent.REASSIGNED)
                .under(id, sequence -> running(sequence).assigned(to));
    }

    Sequence move(SequenceId id, LocalDate anchor) {
        return telling(SequenceEvent.MOVED).under(id, sequence -> {
            var steps =
                    running(sequence).steps().stream().map(StepProgress::step).toList();
            if (!Steps.inRange(steps, anchor)) {
                throw new InvalidValueException(
                        "a moved sequence", Violation.of("instant.range").in("anchor"));
            }
            return new Steps(bench).come(sequence.anchored(anchor));
        });
    }

    Sequence stop(SequenceId id, String reason) {
        bench.check(new Stopping(reason), List.of());
        return telling(SequenceEvent.STOPPED)
                .under(
                        id,
                        sequence -> running(sequence)
                                .stopped(new Sequence.Stop(
                                        bench.now(), bench.context().actor(), reason)));
    }

    /** Brings what is locked already to its next state. */
    void advance(Sequence before, Sequence next) {
        if (!next.equals(before)) {
            telling(SequenceEvent.ADVANCED)
                    .written(new Change<>(before, next.at(before.version().next())));
        }
    }

    private Revising<Sequence, SequenceId> telling(EventType<SequenceEvent> told) {
        return new Revising<>(bench, Sequence.TYPE, Sequence::at, (record, change) -> tell(told, record, change));
    }

    private void tell(EventType<SequenceEvent> told, ChangeRecord record, Change<Sequence> change) {
        if (!change.before().nextDay().equals(change.after().nextDay())) {
            new Steps(bench).arm(change.after());
        }
        bench.emit(told, new SequenceEvent(record.id(), record.at(), record.by(), change.after()));
        if (change.before().state() != Sequence.State.FINISHED) {
            tellTheEnd(record, change.after());
        }
    }

    /** Whatever brought it to its end. */
    void tellTheEnd(ChangeRecord record, Sequence state) {
        if (state.state() == Sequence.State.FINISHED) {
            bench.emit(SequenceEvent.FINISHED, new SequenceEvent(bench.newId(), record.at(), record.by(), state));
        }
    }

    private static Sequence running(Sequence sequence) {
        if (sequence.state() != Sequence.State.RUNNING) {
            throw new RefusedException(
                    Refusal.of("sequence.ended", "the sequence is finished or was stopped; start another one"));
        }
        return sequence;
    }
}
