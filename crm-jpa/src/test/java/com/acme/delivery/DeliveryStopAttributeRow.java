package com.acme.delivery;

import dev.kith.crm.jpa.room.AttributeRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An attribute of a stop. */
@Entity(name = DeliveryStopAttributeRow.ENTITY)
@Table(name = "kith_acme_stop_attribute")
@AttributeOverride(name = "id.id", column = @Column(name = "stop_id"))
class DeliveryStopAttributeRow extends AttributeRow {
    static final String ENTITY = "AcmeStopAttribute";

    private DeliveryStopAttributeRow() {}
}
