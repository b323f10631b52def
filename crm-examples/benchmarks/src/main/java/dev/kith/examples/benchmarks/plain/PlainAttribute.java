package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A further value of a customer. */
@Entity
@Table(name = "kith_customer_attribute")
public class PlainAttribute {
    /**
     * Its key.
     *
     * @param tenant whose
     * @param customer which customer's
     * @param name how it is called
     */
    @Embeddable
    public record Id(
            @Column(name = "tenant_id") String tenant,
            @Column(name = "customer_id") UUID customer,
            String name) {}

    @EmbeddedId
    public @Nullable Id key;

    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "customer_id", referencedColumnName = "id", insertable = false, updatable = false)
    public @Nullable PlainCustomer customer;

    @Convert(converter = Utf8.class)
    @Column(name = "key_value")
    public String lookup = "";
}
