package dev.kith.examples.erp.jpa;

import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.TextCell;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import dev.kith.examples.erp.DeliveryStop;
import dev.kith.examples.erp.DeliveryStopId;
import java.util.Optional;

/** A delivery stop and its row. */
final class DeliveryStopMapping implements RowMapping<DeliveryStop, DeliveryStopId, DeliveryStopRow> {
    @Override
    public AggregateType<DeliveryStop, DeliveryStopId> type() {
        return DeliveryStop.TYPE;
    }

    @Override
    public Class<DeliveryStopRow> row() {
        return DeliveryStopRow.class;
    }

    @Override
    public DeliveryStopRow added(RowId id, DeliveryStop stop) {
        var row = new DeliveryStopRow(id, stop.customer().value());
        write(row, stop);
        return row;
    }

    /** All that is told apart of two states stands in the traits. */
    @Override
    public boolean change(DeliveryStopRow row, Change<DeliveryStop> change) {
        write(row, change.after());
        return !type().differences(change).isEmpty();
    }

    private static void write(DeliveryStopRow row, DeliveryStop stop) {
        row.day = stop.day();
        row.address = TextCell.of(Optional.of(stop.address()));
        row.worth = stop.worth();
        row.state = stop.state().name();
        var cells = AttributeCell.of(stop.attributes());
        row.attributes.keySet().retainAll(cells.keySet());
        row.attributes.putAll(cells);
    }

    @Override
    public DeliveryStop restored(DeliveryStopRow row) {
        return new DeliveryStop(
                new DeliveryStopId(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                new CustomerId(row.customer),
                row.day,
                TextCell.restored(row.address).orElseThrow(),
                row.worth,
                DeliveryStop.State.valueOf(row.state),
                AttributeCell.read(row.attributes));
    }
}
