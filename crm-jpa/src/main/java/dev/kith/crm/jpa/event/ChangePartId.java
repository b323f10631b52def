package dev.kith.crm.jpa.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of what belongs to a change: the change, and the place in its list. */
@Embeddable
record ChangePartId(
        @Column(name = "tenant_id", nullable = false, updatable = false)
        String tenant,

        @Column(name = "change_id", nullable = false, updatable = false)
        UUID change,

        @Column(name = "position", nullable = false, updatable = false)
        int position) {}
