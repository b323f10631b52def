package dev.kith.examples.erp.jpa;

import dev.kith.crm.jpa.room.AttributeRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An attribute of a delivery stop. */
@Entity(name = DeliveryStopAttributeRow.ENTITY)
@Table(name = "kith_acme_delivery_stop_attribute")
@AttributeOverride(name = "id.id", column = @Column(name = "stop_id"))
class DeliveryStopAttributeRow extends AttributeRow {
    static final String ENTITY = "AcmeDeliveryStopAttribute";

    private DeliveryStopAttributeRow() {}
}
