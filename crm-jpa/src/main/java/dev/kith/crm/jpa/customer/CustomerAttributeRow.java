package dev.kith.crm.jpa.customer;

import dev.kith.crm.jpa.room.AttributeRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An attribute of a customer. */
@Entity(name = CustomerAttributeRow.ENTITY)
@Table(name = "kith_customer_attribute")
@AttributeOverride(name = "id.id", column = @Column(name = "customer_id"))
class CustomerAttributeRow extends AttributeRow {
    static final String ENTITY = "KithCustomerAttribute";

    private CustomerAttributeRow() {}
}
