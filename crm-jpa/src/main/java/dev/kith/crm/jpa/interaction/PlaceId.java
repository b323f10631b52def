package dev.kith.crm.jpa.interaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of what belongs to an entry: the entry's row, and the place in its list. */
@Embeddable
record PlaceId(
        @Column(name = "tenant_id", nullable = false, updatable = false)
        String tenant,

        @Column(name = "interaction_id", nullable = false, updatable = false)
        UUID interaction,

        @Column(name = "position", nullable = false, updatable = false)
        int position) {}
