package dev.kith.crm.jpa.delivery;

import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.jpa.room.ActorCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.value.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to be handed over. The database numbers it, and says from when on it waits. */
@Entity(name = DeliveryRow.ENTITY)
@Table(name = "kith_delivery")
class DeliveryRow {
    static final String ENTITY = "KithDelivery";
    static final int HELD = 0;
    static final int WAITING = 1;
    static final int DEAD = 2;

    @EmbeddedId
    RowId id;

    @Column(name = "place", nullable = false, insertable = false, updatable = false)
    long place;

    @Column(name = "destination", nullable = false)
    String destination = "";

    @Column(name = "kind", nullable = false)
    String kind = "";

    @Column(name = "cause_id", nullable = false)
    UUID cause;

    @Column(name = "subject_id", nullable = false)
    UUID subject;

    @Column(name = "customer_id", nullable = false)
    UUID customer;

    @Column(name = "happened_at", nullable = false)
    Instant at = Instant.EPOCH;

    @Embedded
    ActorCell by;

    @Column(name = "correlation_id")
    @Nullable
    String correlationId;

    @Column(name = "expires_at", nullable = false)
    Instant expires = Instant.EPOCH;

    /** Of what is dead there is none. */
    @Column(name = "due_at", insertable = false)
    @Nullable
    Instant due;

    /** In the order of a lane: what is held comes first, so that nothing else of the lane may be claimed beside it. */
    @Column(name = "state", nullable = false)
    int state = WAITING;

    @Column(name = "claims", nullable = false)
    int claims;

    @Column(name = "attempts", nullable = false)
    int attempts;

    @Column(name = "most_attempts", nullable = false)
    int most;

    @Column(name = "reason")
    @Nullable
    String reason;

    @SuppressWarnings("NullAway.Init") // the provider sets the ids
    DeliveryRow() {}

    DeliveryRow(String tenant, Outbox.Entry entry) {
        id = new RowId(tenant, entry.id());
        destination = entry.subscription();
        kind = entry.event();
        cause = entry.cause();
        subject = entry.subject();
        customer = entry.customer().value();
        at = entry.at();
        by = ActorCell.of(entry.by());
        correlationId = entry.correlationId().orElse(null);
        most = entry.most();
        expires = entry.expires();
    }

    Outbox.Entry restored() {
        return new Outbox.Entry(
                id.id(),
                destination,
                kind,
                cause,
                subject,
                new CustomerId(customer),
                at,
                by.restored(),
                Optional.ofNullable(correlationId),
                most,
                expires);
    }

    Outbox.Dead dead(String why) {
        return new Outbox.Dead(restored(), attempts, why);
    }
}
