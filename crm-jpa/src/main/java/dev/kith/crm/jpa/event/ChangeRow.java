package dev.kith.crm.jpa.event;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.event.ChangeRecord.Difference;
import dev.kith.crm.jpa.room.ActorCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed what, when and why; from what to what stands in {@link DifferenceRow}, which can be erased by itself. */
@Entity(name = ChangeRow.ENTITY)
@Table(name = "kith_change")
class ChangeRow {
    static final String ENTITY = "KithChange";

    @EmbeddedId
    RowId id;

    @Column(name = "kind", nullable = false)
    String kind = "";

    @Column(name = "subject_id", nullable = false)
    UUID subject;

    @Column(name = "version", nullable = false)
    long version;

    @Column(name = "changed_at", nullable = false)
    Instant at = Instant.EPOCH;

    @Embedded
    ActorCell by;

    @Column(name = "reason")
    @Nullable
    String reason;

    @Column(name = "correlation_id")
    @Nullable
    String correlationId;

    @SuppressWarnings("NullAway.Init") // the provider sets the ids
    ChangeRow() {}

    ChangeRow(String tenant, ChangeRecord change) {
        id = new RowId(tenant, change.id());
        kind = change.kind();
        subject = change.subject();
        version = change.version().number();
        at = change.at();
        reason = change.by().reason().orElse(null);
        correlationId = change.by().correlationId().orElse(null);
        by = ActorCell.of(change.by().actor());
    }

    ChangeRecord restored(List<CustomerId> customers, List<Difference> differences) {
        return new ChangeRecord(
                id.id(),
                kind,
                subject,
                new Version(version),
                at,
                new CallContext(
                        new TenantId(id.tenant()),
                        by.restored(),
                        Optional.ofNullable(reason),
                        Optional.ofNullable(correlationId)),
                customers,
                differences);
    }
}
