package dev.kith.crm.jpa.event;

import dev.kith.crm.event.ChangeRecord;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A change in the file of a customer to whom it belongs. A history runs along its index, which therefore repeats when the
 * change was made.
 */
@Entity(name = FiledChangeRow.ENTITY)
@Table(name = "kith_change_customer")
class FiledChangeRow {
    static final String ENTITY = "KithChangeCustomer";

    @EmbeddedId
    ChangePartId id;

    @Column(name = "customer_id", nullable = false)
    UUID customer;

    @Column(name = "changed_at", nullable = false)
    Instant at = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // the provider sets the ids
    FiledChangeRow() {}

    FiledChangeRow(ChangePartId id, ChangeRecord change) {
        this.id = id;
        customer = change.customers().get(id.position()).value();
        at = change.at();
    }
}
