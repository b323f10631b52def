package dev.kith.crm.jpa.cadence;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.cadence.CadenceId;
import dev.kith.crm.cadence.Rhythm;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.TextCell;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.util.Map;
import java.util.Optional;

/** A cadence and its row. */
final class CadenceMapping implements RowMapping<Cadence, CadenceId, CadenceRow> {
    @Override
    public AggregateType<Cadence, CadenceId> type() {
        return Cadence.TYPE;
    }

    @Override
    public Class<CadenceRow> row() {
        return CadenceRow.class;
    }

    @Override
    public Map<String, UniqueKey<Cadence>> uniqueIndexes() {
        return Map.of("kith_cadence_customer", Cadence.TYPE.keys().get(0));
    }

    @Override
    public CadenceRow added(RowId id, Cadence fresh) {
        var row = new CadenceRow(id, fresh.customer().value());
        write(row, fresh);
        return row;
    }

    @Override
    public boolean change(CadenceRow row, Change<Cadence> change) {
        var before = change.before();
        var after = change.after();
        write(row, after);
        return !before.equals(new Cadence(
                before.id(),
                before.version(),
                after.customer(),
                after.rhythm(),
                after.brief(),
                after.assignee(),
                after.progress(),
                after.pause(),
                after.attributes()));
    }

    private static void write(CadenceRow row, Cadence state) {
        row.series = state.rhythm().series().text();
        row.sinceContact = state.rhythm().sinceContact();
        row.longest = state.rhythm().longest();
        row.kind = state.brief().kind().code();
        row.title = TextCell.of(Optional.of(state.brief().title()));
        row.notes = state.brief().notes().orElse(null);
        row.assignee = state.assignee().value();
        var progress = state.progress();
        row.started = progress.started();
        row.through = progress.through().orElse(null);
        row.movedFrom = progress.moved().map(Cadence.Moved::from).orElse(null);
        row.movedTo = progress.moved().map(Cadence.Moved::to).orElse(null);
        row.paused = state.pause().isPresent();
        row.pausedUntil = state.pause().flatMap(Cadence.Pause::until).orElse(null);
        row.pauseReason = state.pause().map(Cadence.Pause::reason).orElse(null);
        var cells = AttributeCell.of(state.attributes());
        if (row.attributed || !cells.isEmpty()) {
            row.attributes.keySet().retainAll(cells.keySet());
            row.attributes.putAll(cells);
        }
        row.attributed = !cells.isEmpty();
    }

    @Override
    public boolean reads(CadenceRow row, String collection) {
        return !collection.equals("attributes") || row.attributed;
    }

    @Override
    public Cadence restored(CadenceRow row) {
        return new Cadence(
                new CadenceId(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                new CustomerId(row.customer),
                new Rhythm(Recurrence.parse(row.series), row.sinceContact, (int) row.longest),
                new Task.Brief(
                        new TaskKind(row.kind),
                        TextCell.restored(row.title).orElseThrow(),
                        Optional.ofNullable(row.notes)),
                new EmployeeId(row.assignee),
                new Cadence.Progress(row.started, Optional.ofNullable(row.through), moved(row)),
                Optional.ofNullable(row.pauseReason)
                        .map(reason -> new Cadence.Pause(Optional.ofNullable(row.pausedUntil), reason)),
                row.attributed ? AttributeCell.read(row.attributes) : Attributes.NONE);
    }

    private static Optional<Cadence.Moved> moved(CadenceRow row) {
        var from = row.movedFrom;
        var to = row.movedTo;
        return from == null || to == null ? Optional.empty() : Optional.of(new Cadence.Moved(from, to));
    }
}
