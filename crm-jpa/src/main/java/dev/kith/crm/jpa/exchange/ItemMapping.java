package dev.kith.crm.jpa.exchange;

import dev.kith.crm.exchange.ImportId;
import dev.kith.crm.exchange.ImportedItem;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.Version;
import java.util.Optional;
import java.util.UUID;

/** What an import did with one row, and the row that keeps it. */
final class ItemMapping implements RowMapping<ImportedItem, UUID, ItemRow> {
    @Override
    public AggregateType<ImportedItem, UUID> type() {
        return ImportedItem.TYPE;
    }

    @Override
    public Class<ItemRow> row() {
        return ItemRow.class;
    }

    @Override
    public ItemRow added(RowId id, ImportedItem item) {
        var row = new ItemRow(id);
        row.run = item.run().value();
        row.row = item.row();
        row.outcome = item.outcome().text();
        row.subject = item.subject().orElse(null);
        row.version = item.version().map(Version::number).orElse(null);
        return row;
    }

    /** A revert leaves another version of the subject; there is nothing else that changes. */
    @Override
    public boolean change(ItemRow row, Change<ImportedItem> change) {
        row.version = change.after().version().map(Version::number).orElse(null);
        return true;
    }

    @Override
    public ImportedItem restored(ItemRow row) {
        return new ImportedItem(
                row.id.id(),
                new ImportId(row.run),
                row.row,
                RowOutcome.parse(row.outcome),
                Optional.ofNullable(row.subject),
                Optional.ofNullable(row.version).map(Version::new));
    }
}
