package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many contacts a customer had by a channel. */
@Entity
@Table(name = "kith_contact_channel")
public class PlainChannel {
    /**
     * Its key.
     *
     * @param tenant whose
     * @param customer which customer's
     * @param channel which channel
     */
    @Embeddable
    public record Id(
            @Column(name = "tenant_id") String tenant,
            @Column(name = "customer_id") UUID customer,
            String channel) {}

    @EmbeddedId
    public @Nullable Id id;

    @Column(name = "n")
    public long count;
}
