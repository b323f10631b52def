package dev.kith.crm.jpa.exchange;

import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import, and how far it has come. */
@Entity(name = ImportRow.ENTITY)
@Table(name = "kith_import")
class ImportRow {
    static final String ENTITY = "KithImport";

    @EmbeddedId
    RowId id;

    @Version
    @Column(name = "version", nullable = false)
    @Nullable
    Long version;

    @Column(name = "kind", nullable = false)
    String kind = "";

    @Column(name = "digest", nullable = false)
    String digest = "";

    /** The digest while the import is running: unique, so that one file is imported by one at a time. */
    @Column(name = "held")
    @Nullable
    String held;

    @Column(name = "state", nullable = false)
    String state = "";

    @Column(name = "started_at", nullable = false)
    Instant started = Instant.EPOCH;

    @Column(name = "created", nullable = false)
    long created;

    @Column(name = "updated", nullable = false)
    long updated;

    @Column(name = "skipped", nullable = false)
    long skipped;

    @Column(name = "rejected", nullable = false)
    long rejected;

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    ImportRow() {}

    ImportRow(RowId id) {
        this.id = id;
    }

    /** Providers begin with different numbers unless they are told. */
    @PrePersist
    void begin() {
        version = 1L;
    }
}
