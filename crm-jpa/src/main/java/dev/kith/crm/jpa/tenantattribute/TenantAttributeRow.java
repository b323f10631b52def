package dev.kith.crm.jpa.tenantattribute;

import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An attribute that a tenant has defined. Lists lie in one column, a line for each entry: entries are codes. */
@Entity(name = TenantAttributeRow.ENTITY)
@Table(name = "kith_tenant_attribute")
class TenantAttributeRow {
    static final String ENTITY = "KithTenantAttribute";

    @EmbeddedId
    RowId id;

    /** Null until it is stored, so that no provider takes a new row for an old one. */
    @Version
    @Column(name = "version", nullable = false)
    @Nullable
    Long version;

    @Column(name = "owner", nullable = false)
    String owner = "";

    @Column(name = "name", nullable = false)
    String name = "";

    @Column(name = "kind", nullable = false)
    String kind = "";

    @Column(name = "target")
    @Nullable
    String target;

    @Column(name = "label", nullable = false)
    String label = "";

    @Column(name = "privacy", nullable = false)
    String privacy = "";

    @Column(name = "least")
    @Nullable
    String least;

    @Column(name = "most")
    @Nullable
    String most;

    @Column(name = "longest")
    @Nullable
    Long longest;

    @Column(name = "form")
    @Nullable
    String form;

    @Column(name = "choices", nullable = false)
    String choices = "";

    @Column(name = "initial_value")
    @Nullable
    String initial;

    @Column(name = "required", nullable = false)
    boolean required;

    @Column(name = "required_in", nullable = false)
    String requiredIn = "";

    @Column(name = "retired", nullable = false)
    boolean retired;

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    TenantAttributeRow() {}

    TenantAttributeRow(RowId id) {
        this.id = id;
    }

    /** Providers begin with different numbers unless they are told. */
    @PrePersist
    void begin() {
        version = 1L;
    }
}
