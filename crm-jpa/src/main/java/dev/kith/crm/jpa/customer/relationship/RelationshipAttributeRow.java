package dev.kith.crm.jpa.customer.relationship;

import dev.kith.crm.jpa.room.AttributeRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An attribute of a relationship. */
@Entity(name = RelationshipAttributeRow.ENTITY)
@Table(name = "kith_relationship_attribute")
@AttributeOverride(name = "id.id", column = @Column(name = "relationship_id"))
class RelationshipAttributeRow extends AttributeRow {
    static final String ENTITY = "KithRelationshipAttribute";

    private RelationshipAttributeRow() {}
}
