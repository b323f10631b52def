package dev.kith.crm.jpa.customer;

import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a contact point is for, beside its customer. Searches begin there; none is ever made or written. */
@Entity(name = PurposeRow.ENTITY)
@Table(name = "kith_contact_purpose")
class PurposeRow {
    static final String ENTITY = "KithContactPurpose";

    /** Whose it is: not a key, since a customer may have many. */
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "customer_id"))
    RowId id;

    @Embedded
    PurposeCell cell;

    @SuppressWarnings("NullAway.Init") // nobody makes one
    private PurposeRow() {}
}
