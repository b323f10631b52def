package dev.kith.crm.exchange;

import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an import did with one row. Immutable.
 *
 * @param id identifies it within the tenant
 * @param run in which import
 * @param row the number of the row or card in the file, from 1
 * @param outcome what was done
 * @param subject the customer, interaction or relationship that was created or updated
 * @param version which version of it the row has left, or the revert that put it away: if it is another one now, somebody has
 *     worked with it
 */
public record ImportedItem(
        UUID id, ImportId run, long row, RowOutcome outcome, Optional<UUID> subject, Optional<Version> version) {
    /** The id. */
    public static final OrderedField<ImportedItem, UUID> ID =
            OrderedField.of(ImportedItem.class, "id", FieldType.ID, item -> Optional.of(item.id()));
    /** In which import. */
    public static final PlainField<ImportedItem, ImportId> RUN = PlainField.of(
            ImportedItem.class,
            "run",
            FieldType.ID.as(ImportId.class, ImportId::value, ImportId::new),
            item -> Optional.of(item.run()));
    /** The number of the row. */
    public static final OrderedField<ImportedItem, Long> ROW =
            OrderedField.of(ImportedItem.class, "row", FieldType.WHOLE, item -> Optional.of(item.row()));
    /** The customer, interaction or relationship. */
    public static final PlainField<ImportedItem, UUID> SUBJECT =
            PlainField.of(ImportedItem.class, "subject", FieldType.ID, ImportedItem::subject);
    /** Describes the items to stores. */
    public static final AggregateType<ImportedItem, UUID> TYPE =
            AggregateType.of("imported-item", ImportedItem.class, ID).with(List.of(RUN, ROW, SUBJECT));

    ImportedItem leaving(Version latest) {
        return new ImportedItem(id, run, row, outcome, subject, Optional.of(latest));
    }

    @Override
    public String toString() {
        return "ImportedItem[" + run + " " + row + "]";
    }
}
