package dev.kith.crm.jpa.exchange;

import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportId;
import dev.kith.crm.exchange.ImportRun;
import dev.kith.crm.exchange.ImportRun.Counts;
import dev.kith.crm.exchange.ImportRun.State;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.Version;

/** An import and its row. */
final class ImportMapping implements RowMapping<ImportRun, ImportId, ImportRow> {
    @Override
    public AggregateType<ImportRun, ImportId> type() {
        return ImportRun.TYPE;
    }

    @Override
    public Class<ImportRow> row() {
        return ImportRow.class;
    }

    @Override
    public ImportRow added(RowId id, ImportRun run) {
        var row = new ImportRow(id);
        write(row, run);
        return row;
    }

    @Override
    public boolean change(ImportRow row, Change<ImportRun> change) {
        write(row, change.after());
        var before = change.before();
        var after = change.after();
        return !(before.state() == after.state() && before.counts().equals(after.counts()));
    }

    private static void write(ImportRow row, ImportRun run) {
        row.kind = run.kind().name();
        row.digest = run.digest();
        row.held = run.held().stream().findFirst().orElse(null);
        row.state = run.state().name();
        row.started = run.started();
        row.created = run.counts().created();
        row.updated = run.counts().updated();
        row.skipped = run.counts().skipped();
        row.rejected = run.counts().rejected();
    }

    @Override
    public ImportRun restored(ImportRow row) {
        return new ImportRun(
                new ImportId(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                ImportFile.Kind.valueOf(row.kind),
                row.digest,
                State.valueOf(row.state),
                row.started,
                new Counts(row.created, row.updated, row.skipped, row.rejected));
    }
}
