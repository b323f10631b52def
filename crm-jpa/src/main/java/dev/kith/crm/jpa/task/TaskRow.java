package dev.kith.crm.jpa.task;

import dev.kith.crm.jpa.room.ActorCell;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to be done. */
@Entity(name = TaskRow.ENTITY)
@Table(name = "kith_task")
class TaskRow {
    static final String ENTITY = "KithTask";

    @EmbeddedId
    RowId id;

    /** Null until it is stored, so that no provider takes a new row for an old one. */
    @Version
    @Column(name = "version", nullable = false)
    @Nullable
    Long version;

    @Column(name = "customer_id", nullable = false)
    UUID customer;

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

    @Embedded
    DueCell due = new DueCell(Instant.EPOCH, null, null);

    @Column(name = "passes_at", nullable = false)
    Instant passes = Instant.EPOCH;

    /** Seconds before it is due, with commas between them. */
    @Column(name = "reminders", nullable = false)
    String reminders = "";

    @Column(name = "snoozes", nullable = false)
    int snoozes;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "first_due_at"))
    @AttributeOverride(name = "day", column = @Column(name = "first_due_day"))
    @AttributeOverride(name = "zone", column = @Column(name = "first_due_zone"))
    @Nullable
    DueCell firstDue;

    @Column(name = "snoozed_at")
    @Nullable
    Instant snoozedAt;

    @Embedded
    @AttributeOverride(name = "acting", column = @Column(name = "snoozed_acting"))
    @AttributeOverride(name = "actor", column = @Column(name = "snoozed_actor"))
    @Nullable
    ActorCell snoozedBy;

    @Column(name = "assignee", nullable = false)
    String assignee = "";

    @Column(name = "priority", nullable = false)
    String priority = "";

    @Column(name = "origin_type")
    @Nullable
    String originType;

    @Column(name = "origin_key")
    @Nullable
    String originKey;

    @Column(name = "state", nullable = false)
    String state = "";

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Embedded
    @AttributeOverride(name = "acting", column = @Column(name = "closed_acting"))
    @AttributeOverride(name = "actor", column = @Column(name = "closed_actor"))
    @Nullable
    ActorCell closedBy;

    @Column(name = "closing_reason")
    @Nullable
    String reason;

    @Column(name = "interaction_id")
    @Nullable
    UUID interaction;

    /** Whether it has attributes: most have none, and are read without asking for them. */
    @Column(name = "attributed", nullable = false)
    boolean attributed;

    @ElementCollection
    @CollectionTable(
            name = "kith_task_attribute",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "task_id", referencedColumnName = "id")
            })
    @MapKeyColumn(name = "name")
    Map<String, AttributeCell> attributes = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // the provider sets the ids
    TaskRow() {}

    TaskRow(RowId id, UUID customer) {
        this.id = id;
        this.customer = customer;
    }

    /** Providers begin with different numbers unless they are told. */
    @PrePersist
    void begin() {
        version = 1L;
    }
}
