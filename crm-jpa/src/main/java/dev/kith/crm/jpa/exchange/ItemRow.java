package dev.kith.crm.jpa.exchange;

import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an import did with one row of its file. A revert writes it once more; has no version of its own. */
@Entity(name = ItemRow.ENTITY)
@Table(name = "kith_imported_item")
class ItemRow {
    static final String ENTITY = "KithImportedItem";

    @EmbeddedId
    RowId id;

    @Column(name = "import_id", nullable = false)
    UUID run = new UUID(0, 0);

    @Column(name = "in_row", nullable = false)
    long row;

    @Column(name = "outcome", nullable = false)
    String outcome = "";

    @Column(name = "subject_id")
    @Nullable
    UUID subject;

    @Column(name = "subject_version")
    @Nullable
    Long version;

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    ItemRow() {}

    ItemRow(RowId id) {
        this.id = id;
    }
}
