package dev.kith.crm.sequence;

import dev.kith.crm.extension.Lookup;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Leads each call to the use case that does it. */
final class SequenceUseCases extends Lookup.OfType<Sequence, SequenceId> implements Sequences {
    SequenceUseCases(Workbench bench) {
        super(bench, Sequence.TYPE);
    }

    @Override
    public Sequence start(NewSequence command) {
        Objects.requireNonNull(command, "command");
        return new StartSequence(bench).start(command);
    }

    @Override
    public Sequence revise(SequenceId id, UnaryOperator<Sequence> change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return new MoveSequence(bench).revise(id, Optional.empty(), change);
    }

    @Override
    public Sequence revise(SequenceId id, Version seen, UnaryOperator<Sequence> change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(change, "change");
        return new MoveSequence(bench).revise(id, Optional.of(seen), change);
    }

    @Override
    public Sequence reassign(SequenceId id, EmployeeId to) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(to, "to");
        return new MoveSequence(bench).reassign(id, to);
    }

    @Override
    public Sequence move(SequenceId id, LocalDate anchor) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(anchor, "anchor");
        return new MoveSequence(bench).move(id, anchor);
    }

    @Override
    public Sequence stop(SequenceId id, String reason) {
        Objects.requireNonNull(id, "id");
        return new MoveSequence(bench).stop(id, reason);
    }
}
