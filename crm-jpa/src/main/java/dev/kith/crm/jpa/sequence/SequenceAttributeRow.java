package dev.kith.crm.jpa.sequence;

import dev.kith.crm.jpa.room.AttributeRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An attribute of a sequence. */
@Entity(name = SequenceAttributeRow.ENTITY)
@Table(name = "kith_sequence_attribute")
@AttributeOverride(name = "id.id", column = @Column(name = "sequence_id"))
class SequenceAttributeRow extends AttributeRow {
    static final String ENTITY = "KithSequenceAttribute";

    private SequenceAttributeRow() {}
}
