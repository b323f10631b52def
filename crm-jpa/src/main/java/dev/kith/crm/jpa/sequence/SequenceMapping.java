package dev.kith.crm.jpa.sequence;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.jpa.room.ActorCell;
import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceId;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.util.Map;
import java.util.Optional;

/** A sequence and its row. */
final class SequenceMapping implements RowMapping<Sequence, SequenceId, SequenceRow> {
    @Override
    public AggregateType<Sequence, SequenceId> type() {
        return Sequence.TYPE;
    }

    @Override
    public Class<SequenceRow> row() {
        return SequenceRow.class;
    }

    @Override
    public Map<String, UniqueKey<Sequence>> uniqueIndexes() {
        return Map.of("kith_sequence_anchor", Sequence.TYPE.keys().get(0));
    }

    @Override
    public SequenceRow added(RowId id, Sequence fresh) {
        var row = new SequenceRow(id, fresh.customer().value());
        write(row, fresh);
        fresh.steps().forEach(step -> row.steps.add(StepCell.of(step)));
        return row;
    }

    @Override
    public boolean change(SequenceRow row, Change<Sequence> change) {
        var before = change.before();
        var after = change.after();
        write(row, after);
        for (int i = 0; i < after.steps().size(); i++) {
            if (!after.steps().get(i).equals(before.steps().get(i))) {
                row.steps.set(i, StepCell.of(after.steps().get(i)));
            }
        }
        return !before.equals(new Sequence(
                before.id(),
                before.version(),
                after.customer(),
                after.template(),
                after.anchor(),
                after.assignee(),
                after.steps(),
                after.stop(),
                after.attributes()));
    }

    private static void write(SequenceRow row, Sequence state) {
        row.template = state.template();
        row.anchor = state.anchor();
        row.unstoppedAnchor = state.stop().isPresent() ? null : state.anchor();
        row.assignee = state.assignee().value();
        row.state = state.state().name();
        row.next = state.nextDay().orElse(null);
        row.stoppedAt = state.stop().map(Sequence.Stop::at).orElse(null);
        row.stoppedBy = state.stop().map(Sequence.Stop::by).map(ActorCell::of).orElse(null);
        row.reason = state.stop().map(Sequence.Stop::reason).orElse(null);
        var cells = AttributeCell.of(state.attributes());
        if (row.attributed || !cells.isEmpty()) {
            row.attributes.keySet().retainAll(cells.keySet());
            row.attributes.putAll(cells);
        }
        row.attributed = !cells.isEmpty();
    }

    @Override
    public boolean reads(SequenceRow row, String collection) {
        return !collection.equals("attributes") || row.attributed;
    }

    @Override
    public Sequence restored(SequenceRow row) {
        return new Sequence(
                new SequenceId(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                new CustomerId(row.customer),
                row.template,
                row.anchor,
                new EmployeeId(row.assignee),
                row.steps.stream().map(StepCell::restored).toList(),
                stop(row),
                row.attributed ? AttributeCell.read(row.attributes) : Attributes.NONE);
    }

    private static Optional<Sequence.Stop> stop(SequenceRow row) {
        var at = row.stoppedAt;
        var by = row.stoppedBy;
        var reason = row.reason;
        return at == null || by == null || reason == null
                ? Optional.empty()
                : Optional.of(new Sequence.Stop(at, by.restored(), reason));
    }
}
