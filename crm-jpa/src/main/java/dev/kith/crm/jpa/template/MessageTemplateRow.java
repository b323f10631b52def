package dev.kith.crm.jpa.template;

import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template of messages. What is given lies in one column, a line for each value: name, kind, and whether always. */
@Entity(name = MessageTemplateRow.ENTITY)
@Table(name = "kith_message_template")
class MessageTemplateRow {
    static final String ENTITY = "KithMessageTemplate";

    @EmbeddedId
    RowId id;

    /** Null until it is stored, so that no provider takes a new row for an old one. */
    @Version
    @Column(name = "version", nullable = false)
    @Nullable
    Long version;

    @Column(name = "code", nullable = false)
    String code = "";

    @Column(name = "purpose", nullable = false)
    String purpose = "";

    @Column(name = "given_values", nullable = false)
    String given = "";

    @ElementCollection
    @CollectionTable(
            name = "kith_message_template_text",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "template_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    List<TemplateTextCell> texts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    MessageTemplateRow() {}

    MessageTemplateRow(RowId id) {
        this.id = id;
    }

    /** Providers begin with different numbers unless they are told. */
    @PrePersist
    void begin() {
        version = 1L;
    }
}
