package dev.kith.crm.jpa.customer;

import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A contact point beside its customer. Searches begin there; none is ever made or written. */
@Entity(name = PointRow.ENTITY)
@Table(name = "kith_contact_point")
class PointRow {
    static final String ENTITY = "KithContactPoint";

    /** Whose it is: not a key, since a customer may have many. */
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "customer_id"))
    RowId id;

    @Column(name = "position")
    int position;

    @Embedded
    ContactPointCell cell;

    @SuppressWarnings("NullAway.Init") // nobody makes one
    private PointRow() {}
}
