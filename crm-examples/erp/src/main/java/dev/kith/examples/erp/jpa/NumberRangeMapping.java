package dev.kith.examples.erp.jpa;

import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.Version;
import dev.kith.examples.erp.NumberRange;
import dev.kith.examples.erp.NumberRangeId;

/** A number range and its row. */
final class NumberRangeMapping implements RowMapping<NumberRange, NumberRangeId, NumberRangeRow> {
    @Override
    public AggregateType<NumberRange, NumberRangeId> type() {
        return NumberRange.TYPE;
    }

    @Override
    public Class<NumberRangeRow> row() {
        return NumberRangeRow.class;
    }

    @Override
    public NumberRangeRow added(RowId id, NumberRange range) {
        var row = new NumberRangeRow(id);
        write(row, range);
        return row;
    }

    @Override
    public boolean change(NumberRangeRow row, Change<NumberRange> change) {
        write(row, change.after());
        return change.before().next() != change.after().next();
    }

    private static void write(NumberRangeRow row, NumberRange range) {
        row.name = range.name();
        row.prefix = range.prefix();
        row.next = range.next();
    }

    @Override
    public NumberRange restored(NumberRangeRow row) {
        return new NumberRange(
                new NumberRangeId(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                row.name,
                row.prefix,
                row.next);
    }
}
