package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an import did with a row. */
@Entity
@Table(name = "kith_imported_item")
public class PlainImportedItem {
    @EmbeddedId
    public @Nullable Key key;

    @Column(name = "import_id")
    public @Nullable UUID run;

    @Column(name = "in_row")
    public long row;

    public String outcome = "";

    @Column(name = "subject_id")
    public @Nullable UUID subject;

    @Column(name = "subject_version")
    public long version = 1;
}
