package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How two customers stand to each other; only read. */
@Entity
@Table(name = "kith_relationship")
public class PlainRelationship {
    @EmbeddedId
    public @Nullable Key key;

    public String kind = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "from_customer", referencedColumnName = "id", insertable = false, updatable = false)
    public @Nullable PlainCustomer from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "to_customer", referencedColumnName = "id", insertable = false, updatable = false)
    public @Nullable PlainCustomer to;

    @Column(name = "customer_role")
    public @Nullable String role;

    public boolean withdrawn;

    /**
     * Names the other one.
     *
     * @param id one of the two
     * @return the name of the other
     */
    public @Nullable String other(UUID id) {
        var other = from != null && from.key != null && from.key.id().equals(id) ? to : from;
        return other == null ? null : other.display();
    }
}
