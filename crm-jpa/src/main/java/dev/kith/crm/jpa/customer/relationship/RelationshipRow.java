package dev.kith.crm.jpa.customer.relationship;

import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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

/** How one customer stands to another. */
@Entity(name = RelationshipRow.ENTITY)
@Table(name = "kith_relationship")
class RelationshipRow {
    static final String ENTITY = "KithRelationship";

    @EmbeddedId
    RowId id;

    /** Null until it is stored, so that no provider takes a new row for an old one. */
    @Version
    @Column(name = "version", nullable = false)
    @Nullable
    Long version;

    @Column(name = "kind", nullable = false)
    String kind = "";

    @Column(name = "from_customer", nullable = false)
    UUID fromCustomer;

    @Column(name = "to_customer", nullable = false)
    UUID toCustomer;

    @Column(name = "customer_role")
    @Nullable
    String role;

    @Column(name = "since_day")
    @Nullable
    LocalDate since;

    @Column(name = "until_day")
    @Nullable
    LocalDate until;

    @Column(name = "withdrawn", nullable = false)
    boolean withdrawn;

    /** Whether it has attributes: most have none, and are read without asking for them. */
    @Column(name = "attributed", nullable = false)
    boolean attributed;

    @ElementCollection
    @CollectionTable(
            name = "kith_relationship_attribute",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "relationship_id", referencedColumnName = "id")
            })
    @MapKeyColumn(name = "name")
    Map<String, AttributeCell> attributes = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // the provider sets the ids
    RelationshipRow() {}

    RelationshipRow(RowId id, UUID from, UUID to) {
        this.id = id;
        this.fromCustomer = from;
        this.toCustomer = to;
    }

    /** Providers begin with different numbers unless they are told. */
    @PrePersist
    void begin() {
        version = 1L;
    }
}
