package com.acme.delivery;

import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.util.Map;
import java.util.Optional;

/** A stop and its row. */
final class DeliveryStopMapping implements RowMapping<DeliveryStop, DeliveryStop.Id, DeliveryStopRow> {
    @Override
    public AggregateType<DeliveryStop, DeliveryStop.Id> type() {
        return DeliveryStop.TYPE;
    }

    @Override
    public Class<DeliveryStopRow> row() {
        return DeliveryStopRow.class;
    }

    @Override
    public Map<String, UniqueKey<DeliveryStop>> uniqueIndexes() {
        return Map.of("kith_acme_stop_place", DeliveryStop.PLACE);
    }

    @Override
    public DeliveryStopRow added(RowId id, DeliveryStop stop) {
        var row = new DeliveryStopRow(id, stop.customer().value());
        write(row, stop);
        return row;
    }

    @Override
    public boolean change(DeliveryStopRow row, Change<DeliveryStop> change) {
        var after = change.after();
        write(row, after);
        var before = change.before();
        return before.position() != after.position()
                || !before.route().equals(after.route())
                || !before.until().equals(after.until())
                || !before.attributes().equals(after.attributes());
    }

    private static void write(DeliveryStopRow row, DeliveryStop stop) {
        row.route = stop.route();
        row.routeKey = Text.folded(stop.route());
        row.routeWords = Words.column(stop.route());
        row.position = stop.position();
        row.until = stop.until().orElse(null);
        var cells = AttributeCell.of(stop.attributes());
        row.attributes.keySet().retainAll(cells.keySet());
        row.attributes.putAll(cells);
    }

    @Override
    public DeliveryStop restored(DeliveryStopRow row) {
        return new DeliveryStop(
                new DeliveryStop.Id(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                new CustomerId(row.customer),
                row.route,
                row.position,
                Optional.ofNullable(row.until),
                AttributeCell.read(row.attributes));
    }
}
