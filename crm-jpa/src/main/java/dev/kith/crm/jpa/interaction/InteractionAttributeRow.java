package dev.kith.crm.jpa.interaction;

import dev.kith.crm.jpa.room.AttributeRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An attribute of an interaction. */
@Entity(name = InteractionAttributeRow.ENTITY)
@Table(name = "kith_interaction_attribute")
@AttributeOverride(name = "id.id", column = @Column(name = "interaction_id"))
class InteractionAttributeRow extends AttributeRow {
    static final String ENTITY = "KithInteractionAttribute";

    private InteractionAttributeRow() {}
}
