package dev.kith.crm.jpa.customer.relationship;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.customer.relationship.RelationshipId;
import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.util.Optional;

/** A relationship and its row. */
final class RelationshipMapping implements RowMapping<Relationship, RelationshipId, RelationshipRow> {
    @Override
    public AggregateType<Relationship, RelationshipId> type() {
        return Relationship.TYPE;
    }

    @Override
    public Class<RelationshipRow> row() {
        return RelationshipRow.class;
    }

    @Override
    public RelationshipRow added(RowId id, Relationship fresh) {
        var row = new RelationshipRow(id, fresh.from().value(), fresh.to().value());
        write(row, fresh);
        return row;
    }

    @Override
    public boolean change(RelationshipRow row, Change<Relationship> change) {
        var before = change.before();
        var after = change.after();
        write(row, after);
        return !before.equals(new Relationship(
                before.id(),
                before.version(),
                after.kind(),
                after.from(),
                after.to(),
                after.role(),
                after.days(),
                after.withdrawn(),
                after.attributes()));
    }

    private static void write(RelationshipRow row, Relationship state) {
        row.kind = state.kind();
        row.fromCustomer = state.from().value();
        row.toCustomer = state.to().value();
        row.role = state.role().orElse(null);
        row.since = state.days().since().orElse(null);
        row.until = state.days().until().orElse(null);
        row.withdrawn = state.withdrawn();
        var cells = AttributeCell.of(state.attributes());
        if (row.attributed || !cells.isEmpty()) {
            row.attributes.keySet().retainAll(cells.keySet());
            row.attributes.putAll(cells);
        }
        row.attributed = !cells.isEmpty();
    }

    @Override
    public boolean reads(RelationshipRow row, String collection) {
        return !collection.equals("attributes") || row.attributed;
    }

    @Override
    public Relationship restored(RelationshipRow row) {
        return new Relationship(
                new RelationshipId(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                row.kind,
                new CustomerId(row.fromCustomer),
                new CustomerId(row.toCustomer),
                Optional.ofNullable(row.role),
                new Relationship.Days(Optional.ofNullable(row.since), Optional.ofNullable(row.until)),
                row.withdrawn,
                row.attributed ? AttributeCell.read(row.attributes) : Attributes.NONE);
    }
}
