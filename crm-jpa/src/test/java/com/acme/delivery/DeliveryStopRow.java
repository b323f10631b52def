package com.acme.delivery;

import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.TextKey;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stop in its row. */
@Entity(name = "AcmeStop")
@Table(name = "kith_acme_stop")
class DeliveryStopRow {
    @EmbeddedId
    RowId id;

    @Version
    @Nullable
    Long version;

    @Column(name = "customer_id")
    UUID customer;

    String route = "";

    @Convert(converter = TextKey.class)
    @Column(name = "route_key")
    String routeKey = "";

    @Column(name = "route_words")
    String routeWords = "";

    long position;

    @Column(name = "until_day")
    @Nullable
    LocalDate until;

    @ElementCollection
    @CollectionTable(
            name = "kith_acme_stop_attribute",
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
