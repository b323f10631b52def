package dev.kith.examples.erp.jpa;

import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A number range in its row. */
@Entity(name = "AcmeNumberRange")
@Table(name = "kith_acme_number_range")
class NumberRangeRow {
    @EmbeddedId
    RowId id;

    @Version
    @Nullable
    Long version;

    String name = "";

    String prefix = "";

    @Column(name = "next_number")
    long next;

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    NumberRangeRow() {}

    NumberRangeRow(RowId id) {
        this.id = id;
    }

    @PrePersist
    void begin() {
        version = 1L;
    }
}
