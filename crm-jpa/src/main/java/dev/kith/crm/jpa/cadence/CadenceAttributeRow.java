package dev.kith.crm.jpa.cadence;

import dev.kith.crm.jpa.room.AttributeRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An attribute of a cadence. */
@Entity(name = CadenceAttributeRow.ENTITY)
@Table(name = "kith_cadence_attribute")
@AttributeOverride(name = "id.id", column = @Column(name = "cadence_id"))
class CadenceAttributeRow extends AttributeRow {
    static final String ENTITY = "KithCadenceAttribute";

    private CadenceAttributeRow() {}
}
