package dev.kith.examples.erp.jpa;

import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.TextCell;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery stop in its row. */
@Entity(name = "AcmeDeliveryStop")
@Table(name = "kith_acme_delivery_stop")
class DeliveryStopRow {
    @EmbeddedId
    RowId id;

    @Version
    @Nullable
    Long version;

    @Column(name = "customer_id")
    UUID customer;

    @Column(name = "planned_day")
    LocalDate day = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "address"))
    @AttributeOverride(name = "lookup", column = @Column(name = "address_key"))
    @AttributeOverride(name = "words", column = @Column(name = "address_words"))
    TextCell address = TextCell.of(Optional.empty());

    BigDecimal worth = BigDecimal.ZERO;

    String state = "";

    @ElementCollection
    @CollectionTable(
            name = "kith_acme_delivery_stop_attribute",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "stop_id", referencedColumnName = "id")
            })
    @MapKeyColumn(name = "name")
    Map<String, AttributeCell> attributes = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // the provider sets the ids
    DeliveryStopRow() {}

    DeliveryStopRow(RowId id, UUID customer) {
        this.id = id;
        this.customer = customer;
    }

    @PrePersist
    void begin() {
        version = 1L;
    }
}
