package dev.kith.crm.jpa.sequence;

import dev.kith.crm.jpa.room.ActorCell;
import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan of several steps for a customer. */
@Entity(name = SequenceRow.ENTITY)
@Table(name = "kith_sequence")
class SequenceRow {
    static final String ENTITY = "KithSequence";

    @EmbeddedId
    RowId id;

    /** Null until it is stored, so that no provider takes a new row for an old one. */
    @Version
    @Column(name = "version", nullable = false)
    @Nullable
    Long version;

    @Column(name = "customer_id", nullable = false)
    UUID customer;

    @Column(name = "template", nullable = false)
    String template = "";

    @Column(name = "anchor", nullable = false)
    LocalDate anchor = LocalDate.EPOCH;

    /** The anchor until it is stopped, for the unique index. */
    @Column(name = "unstopped_anchor")
    @Nullable
    LocalDate unstoppedAnchor;

    @Column(name = "assignee", nullable = false)
    String assignee = "";

    @Column(name = "state", nullable = false)
    String state = "";

    /** For queries only: the day of the step that comes next. */
    @Column(name = "next_day")
    @Nullable
    LocalDate next;

    @Column(name = "stopped_at")
    @Nullable
    Instant stoppedAt;

    @Embedded
    @AttributeOverride(name = "acting", column = @Column(name = "stopped_acting"))
    @AttributeOverride(name = "actor", column = @Column(name = "stopped_actor"))
    @Nullable
    ActorCell stoppedBy;

    @Column(name = "stop_reason")
    @Nullable
    String reason;

    /** Whether it has attributes: most have none, and are read without asking for them. */
    @Column(name = "attributed", nullable = false)
    boolean attributed;

    @ElementCollection
    @CollectionTable(
            name = "kith_sequence_step",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "sequence_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    List<StepCell> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "kith_sequence_attribute",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "sequence_id", referencedColumnName = "id")
            })
    @MapKeyColumn(name = "name")
    Map<String, AttributeCell> attributes = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // the provider sets the ids
    SequenceRow() {}

    SequenceRow(RowId id, UUID customer) {
        this.id = id;
        this.customer = customer;
    }

    /** Providers begin with different numbers unless they are told. */
    @PrePersist
    void begin() {
        version = 1L;
    }
}
