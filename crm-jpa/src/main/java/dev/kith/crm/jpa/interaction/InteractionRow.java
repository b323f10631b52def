package dev.kith.crm.jpa.interaction;

import dev.kith.crm.jpa.mapping.AttributeCell;
import dev.kith.crm.jpa.mapping.RowId;
import dev.kith.crm.jpa.mapping.TextKey;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of the log. Written once; has no version. */
@Entity(name = InteractionRow.ENTITY)
@Table(name = "kith_interaction")
class InteractionRow {
    static final String ENTITY = "KithInteraction";

    @EmbeddedId
    RowId id;

    @Column(name = "channel", nullable = false)
    String channel = "";

    @Column(name = "direction", nullable = false)
    String direction = "";

    @Column(name = "happened_at", nullable = false)
    Instant happened = Instant.EPOCH;

    @Column(name = "recorded_at", nullable = false)
    Instant recorded = Instant.EPOCH;

    @Column(name = "summary")
    @Nullable
    String summary;

    @Convert(converter = TextKey.class)
    @Column(name = "summary_key")
    @Nullable
    String summaryKey;

    /** Text is searched within one customer or a period, so that a column of words serves; a table would cost each insert. */
    @Column(name = "summary_words")
    @Nullable
    String summaryWords;

    @Column(name = "notes")
    @Nullable
    String notes;

    /** Whether it has attributes: most entries have none, and are read without asking for them. */
    @Column(name = "attributed", nullable = false)
    boolean attributed;

    @ElementCollection
    @CollectionTable(
            name = "kith_interaction_attribute",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "interaction_id", referencedColumnName = "id")
            })
    @MapKeyColumn(name = "name")
    Map<String, AttributeCell> attributes = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    InteractionRow() {}

    InteractionRow(RowId id) {
        this.id = id;
    }
}
