package dev.kith.crm.sequence;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Leads each call to the use case that does it. */
record SequenceUseCases(Workbench bench) implements Sequences {
    @Override
    public Sequence start(NewSequence command) {
        return new StartSequence(bench).start(command);
    }

    @Override
    public Sequence revise(SequenceId id, UnaryOperator<Sequence> change) {
        return new MoveSequence(bench).revise(id, Optional.empty(), change);
    }

    @Override
    public Sequence revise(SequenceId id, Version seen, UnaryOperator<Sequence> change) {
        return new MoveSequence(bench).revise(id, Optional.of(seen), change);
    }

    @Override
    public Sequence reassign(SequenceId id, EmployeeId to) {
        return new MoveSequence(bench).reassign(id, to);
    }

    @Override
    public Sequence move(SequenceId id, LocalDate anchor) {
        return new MoveSequence(bench).move(id, anchor);
    }

    @Override
    public Sequence stop(SequenceId id, String reason) {
        return new MoveSequence(bench).stop(id, reason);
    }

    @Override
    public Optional<Sequence> find(SequenceId id) {
        return bench.inTransaction(unit -> unit.of(Sequence.TYPE).find(id));
    }

    @Override
    public Sequence get(SequenceId id) {
        return find(id).orElseThrow(() -> new NotFoundException(Sequence.TYPE.name(), id));
    }

    @Override
    public Page<Sequence> search(Query<Sequence> query) {
        return bench.page(
                Sequence.TYPE, query, "", (unit, scan) -> unit.of(Sequence.TYPE).search(scan));
    }

    @Override
    public long count(Criterion<Sequence> where) {
        return bench.inTransaction(unit -> unit.of(Sequence.TYPE).count(where.at(bench.now())));
    }

    @Override
    public void each(Query<Sequence> query, Consumer<? super Sequence> sink) {
        bench.each(Sequence.TYPE, query, (unit, scan) -> unit.of(Sequence.TYPE).search(scan), sink);
    }
}
