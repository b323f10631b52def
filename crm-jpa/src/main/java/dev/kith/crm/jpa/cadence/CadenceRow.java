package dev.kith.crm.jpa.cadence;

import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.TextCell;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contact rhythm of a customer. */
@Entity(name = CadenceRow.ENTITY)
@Table(name = "kith_cadence")
class CadenceRow {
    static final String ENTITY = "KithCadence";

    @EmbeddedId
    RowId id;

    /** Null until it is stored, so that no provider takes a new row for an old one. */
    @Version
    @Column(name = "version", nullable = false)
    @Nullable
    Long version;

    @Column(name = "customer_id", nullable = false)
    UUID customer;

    /** A recurrence in its text form. */
    @Column(name = "series", nullable = false)
    String series = "";

    @Column(name = "since_contact", nullable = false)
    boolean sinceContact;

    @Column(name = "longest", nullable = false)
    long longest;

    @Column(name = "kind", nullable = false)
    String kind = "";

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "title", nullable = false))
    @AttributeOverride(name = "lookup", column = @Column(name = "title_key", nullable = false))
    @AttributeOverride(name = "words", column = @Column(name = "title_words", nullable = false))
    TextCell title = TextCell.of(Optional.empty());

    @Column(name = "notes")
    @Nullable
    String notes;

    @Column(name = "assignee", nullable = false)
    String assignee = "";

    @Column(name = "started", nullable = false)
    LocalDate started = LocalDate.EPOCH;

    @Column(name = "through")
    @Nullable
    LocalDate through;

    @Column(name = "moved_from")
    @Nullable
    LocalDate movedFrom;

    @Column(name = "moved_to")
    @Nullable
    LocalDate movedTo;

    @Column(name = "paused", nullable = false)
    boolean paused;

    @Column(name = "paused_until")
    @Nullable
    LocalDate pausedUntil;

    @Column(name = "pause_reason")
    @Nullable
    String pauseReason;

    /** Whether it has attributes: most have none, and are read without asking for them. */
    @Column(name = "attributed", nullable = false)
    boolean attributed;

    @ElementCollection
    @CollectionTable(
            name = "kith_cadence_attribute",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "cadence_id", referencedColumnName = "id")
            })
    @MapKeyColumn(name = "name")
    Map<String, AttributeCell> attributes = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // the provider sets the ids
    CadenceRow() {}

    CadenceRow(RowId id, UUID customer) {
        this.id = id;
        this.customer = customer;
    }

    /** Providers begin with different numbers unless they are told. */
    @PrePersist
    void begin() {
        version = 1L;
    }
}
