package dev.kith.crm.jpa.interaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of a count: the customer, and the channel. */
@Embeddable
record ChannelCountId(
        @Column(name = "tenant_id", nullable = false, updatable = false)
        String tenant,

        @Column(name = "customer_id", nullable = false, updatable = false)
        UUID customer,

        @Column(name = "channel", nullable = false, updatable = false)
        String channel) {}
