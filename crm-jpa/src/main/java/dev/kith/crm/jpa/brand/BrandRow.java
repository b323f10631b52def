package dev.kith.crm.jpa.brand;

import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The brand of a tenant. */
@Entity(name = BrandRow.ENTITY)
@Table(name = "kith_brand")
class BrandRow {
    static final String ENTITY = "KithBrand";

    @EmbeddedId
    RowId id;

    /** Null until it is stored, so that no provider takes a new row for an old one. */
    @Version
    @Column(name = "version", nullable = false)
    @Nullable
    Long version;

    @Column(name = "name", nullable = false)
    String name = "";

    @Column(name = "accent", nullable = false)
    String accent = "";

    @Column(name = "ink", nullable = false)
    String ink = "";

    @Column(name = "paper", nullable = false)
    String paper = "";

    @Column(name = "logo")
    @Nullable
    String logo;

    @Column(name = "address")
    @Nullable
    String address;

    @ElementCollection
    @CollectionTable(
            name = "kith_brand_text",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "brand_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    List<BrandTextCell> texts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    BrandRow() {}

    BrandRow(RowId id) {
        this.id = id;
    }

    /** Providers begin with different numbers unless they are told. */
    @PrePersist
    void begin() {
        version = 1L;
    }
}
