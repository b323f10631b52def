package dev.kith.crm.jpa.customer;

import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An external reference beside its customer. Searches begin there; none is ever made or written. */
@Entity(name = ReferenceRow.ENTITY)
@Table(name = "kith_external_reference")
class ReferenceRow {
    static final String ENTITY = "KithExternalReference";

    /** Whose it is: not a key, since a customer may have many. */
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "customer_id"))
    RowId id;

    @Embedded
    ReferenceCell cell;

    @SuppressWarnings("NullAway.Init") // nobody makes one
    private ReferenceRow() {}
}
